-- Partner countries, and the institutions that cooperate with institutions of the region. A country is its ISO 3166 code.
CREATE SEQUENCE partner_country_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE partner_country (
  id             BIGINT PRIMARY KEY,
  version        BIGINT NOT NULL,
  archived       BOOLEAN NOT NULL DEFAULT FALSE,
  owner_id       BIGINT,
  created_by     VARCHAR(100),
  created_at     TIMESTAMP WITH TIME ZONE,
  changed_by     VARCHAR(100),
  changed_at     TIMESTAMP WITH TIME ZONE,
  iso2           VARCHAR(2) NOT NULL,
  watched        BOOLEAN NOT NULL DEFAULT FALSE,
  tier           VARCHAR(1) NOT NULL,
  status_note    VARCHAR(2000),
  status_note_ru VARCHAR(2000),
  CONSTRAINT partner_country_iso2_unique UNIQUE (iso2),
  CONSTRAINT partner_country_iso2_code CHECK (CHAR_LENGTH(iso2) = 2 AND iso2 = UPPER(iso2)),
  CONSTRAINT partner_country_tier_known CHECK (tier IN ('A', 'B', 'C'))
);
CREATE INDEX partner_country_owner ON partner_country (owner_id);

CREATE TABLE partner_institution (
  partner_id     BIGINT NOT NULL REFERENCES partner_country (id),
  position       INTEGER NOT NULL,
  name           VARCHAR(200) NOT NULL,
  name_ru        VARCHAR(200),
  kind           VARCHAR(20) NOT NULL CHECK (kind IN ('UNIVERSITY', 'RESEARCH', 'SCHOOL', 'OTHER')),
  our_partner    VARCHAR(200),
  our_partner_ru VARCHAR(200),
  subject        VARCHAR(500),
  subject_ru     VARCHAR(500),
  source_title   VARCHAR(300),
  source_url     VARCHAR(1000),
  PRIMARY KEY (partner_id, position)
);

CREATE TABLE partner_fact (
  partner_id   BIGINT NOT NULL REFERENCES partner_country (id),
  field        VARCHAR(60) NOT NULL,
  stated_value VARCHAR(1000),
  stated_value_ru VARCHAR(1000),
  exactness    VARCHAR(20) CHECK (exactness IN ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED')),
  source_title VARCHAR(300) NOT NULL,
  source_url   VARCHAR(1000),
  stated_on    DATE,
  in_use       BOOLEAN NOT NULL,
  note         VARCHAR(2000),
  note_ru      VARCHAR(2000)
);
CREATE INDEX partner_fact_partner ON partner_fact (partner_id);
