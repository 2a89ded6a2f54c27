-- Forums, delegations, visits: when and where, with which countries, the programme and who went for the region.
CREATE SEQUENCE event_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE event (
  id                     BIGINT PRIMARY KEY,
  version                BIGINT NOT NULL,
  archived               BOOLEAN NOT NULL DEFAULT FALSE,
  owner_id               BIGINT,
  created_by             VARCHAR(100),
  created_at             TIMESTAMP WITH TIME ZONE,
  changed_by             VARCHAR(100),
  changed_at             TIMESTAMP WITH TIME ZONE,
  code                   VARCHAR(80) UNIQUE,
  name                   VARCHAR(300) NOT NULL,
  name_ru                VARCHAR(300),
  kind                   VARCHAR(20) NOT NULL CHECK (kind IN ('FORUM', 'DELEGATION', 'ROAD_SHOW', 'VISIT', 'EXHIBITION',
                           'CONFERENCE', 'MEETING', 'OPENING', 'SIGNING')),
  -- either day may be unknown; dated_on is the day by which the event stands in lists
  starts_on              DATE,
  ends_on                DATE,
  dated_on               DATE,
  place                  VARCHAR(200),
  place_ru               VARCHAR(200),
  organisers             VARCHAR(500),
  organisers_ru          VARCHAR(500),
  expected_participants  INTEGER CHECK (expected_participants >= 0),
  actual_participants    INTEGER CHECK (actual_participants >= 0),
  participants_exactness VARCHAR(20) CHECK (participants_exactness IN ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED')),
  note                   VARCHAR(4000),
  note_ru                VARCHAR(4000),
  -- names, places, organisers, sessions and people in lower case: what the list's search looks through
  search_text            VARCHAR(8000) NOT NULL,
  CONSTRAINT event_ends_after_start CHECK (ends_on >= starts_on),
  CONSTRAINT event_dated CHECK (dated_on IS NOT DISTINCT FROM COALESCE(starts_on, ends_on))
);
CREATE INDEX event_dated_on ON event (archived, dated_on, id);
CREATE INDEX event_kind ON event (kind);

CREATE TABLE event_country (
  event_id BIGINT NOT NULL REFERENCES event (id),
  position INTEGER NOT NULL,
  iso2     VARCHAR(2) NOT NULL CHECK (CHAR_LENGTH(iso2) = 2 AND iso2 = UPPER(iso2)),
  PRIMARY KEY (event_id, position)
);
CREATE INDEX event_country_iso2 ON event_country (iso2, event_id);

CREATE TABLE event_session (
  event_id        BIGINT NOT NULL REFERENCES event (id),
  position        INTEGER NOT NULL,
  kind            VARCHAR(20) NOT NULL CHECK (kind IN ('PLENARY', 'ROUNDTABLE', 'MEETING', 'PRESENTATION')),
  title           VARCHAR(300) NOT NULL,
  title_ru        VARCHAR(300),
  -- day and time apart, because most sources name the day alone
  starts_on       DATE,
  starts_at       TIME,
  moderator       VARCHAR(200),
  our_speakers    VARCHAR(500),
  our_speakers_ru VARCHAR(500),
  PRIMARY KEY (event_id, position),
  CONSTRAINT event_session_time_has_day CHECK (starts_at IS NULL OR starts_on IS NOT NULL)
);

CREATE TABLE event_delegate (
  event_id BIGINT NOT NULL REFERENCES event (id),
  position INTEGER NOT NULL,
  name     VARCHAR(200) NOT NULL,
  name_ru  VARCHAR(200),
  post     VARCHAR(200),
  post_ru  VARCHAR(200),
  role     VARCHAR(20) NOT NULL CHECK (role IN ('HEAD', 'MEMBER', 'SPEAKER', 'HOST')),
  PRIMARY KEY (event_id, position)
);

CREATE TABLE event_fact (
  event_id     BIGINT NOT NULL REFERENCES event (id),
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
CREATE INDEX event_fact_event ON event_fact (event_id);
