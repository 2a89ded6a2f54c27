-- Resident and investing companies. Investment is kept as signed (amount and currency), and in US dollars where the rate is known.
CREATE SEQUENCE company_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE company (
  id                          BIGINT PRIMARY KEY,
  version                     BIGINT NOT NULL,
  archived                    BOOLEAN NOT NULL DEFAULT FALSE,
  owner_id                    BIGINT,
  created_by                  VARCHAR(100),
  created_at                  TIMESTAMP WITH TIME ZONE,
  changed_by                  VARCHAR(100),
  changed_at                  TIMESTAMP WITH TIME ZONE,
  code                        VARCHAR(80) UNIQUE,
  name                        VARCHAR(200) NOT NULL,
  name_ru                     VARCHAR(200),
  legal_form                  VARCHAR(100),
  inn                         VARCHAR(12),
  home_country                VARCHAR(2),
  parent_group                VARCHAR(200),
  sector                      VARCHAR(30) NOT NULL CHECK (sector IN ('AUTOMOTIVE', 'AUTOMOTIVE_COMPONENTS', 'PHARMACEUTICALS',
                                'BUILDING_MATERIALS', 'FOOD_AND_AGRICULTURE', 'LOGISTICS', 'ELECTRONICS', 'HOUSEHOLD_GOODS',
                                'WOOD_AND_PAPER', 'METALS', 'ENERGY', 'SERVICES', 'OTHER')),
  products                    VARCHAR(1000),
  products_ru                 VARCHAR(1000),
  site_id                     BIGINT REFERENCES site (id),
  place                       VARCHAR(200),
  place_ru                    VARCHAR(200),
  plot_hectares               DECIMAL(12, 2) CHECK (plot_hectares >= 0),
  status                      VARCHAR(20) NOT NULL CHECK (status IN ('PROSPECT', 'IN_TALKS', 'AGREEMENT', 'BUILDING',
                                'OPERATING', 'SUSPENDED', 'SOLD', 'LEFT')),
  investment_planned          DECIMAL(18, 2) CHECK (investment_planned >= 0),
  investment_planned_currency VARCHAR(3),
  investment_planned_usd      DECIMAL(18, 2) CHECK (investment_planned_usd >= 0),
  investment_actual           DECIMAL(18, 2) CHECK (investment_actual >= 0),
  investment_actual_currency  VARCHAR(3),
  investment_actual_usd       DECIMAL(18, 2) CHECK (investment_actual_usd >= 0),
  jobs_planned                INTEGER CHECK (jobs_planned >= 0),
  jobs_actual                 INTEGER CHECK (jobs_actual >= 0),
  agreement_year              INTEGER CHECK (agreement_year BETWEEN 1900 AND 2100),
  opening_year                INTEGER CHECK (opening_year BETWEEN 1900 AND 2100),
  website                     VARCHAR(300),
  note                        VARCHAR(4000),
  note_ru                     VARCHAR(4000),
  -- names, group, products, contacts and INN in lower case: what the list's search looks through
  search_text                 VARCHAR(8000) NOT NULL,
  CHECK ((investment_planned IS NULL) = (investment_planned_currency IS NULL)),
  CHECK ((investment_actual IS NULL) = (investment_actual_currency IS NULL))
);
CREATE INDEX company_name ON company (archived, name, id);
CREATE INDEX company_country ON company (home_country);
CREATE INDEX company_site ON company (site_id);
CREATE INDEX company_sector ON company (sector);
CREATE INDEX company_status ON company (status);
CREATE INDEX company_opening ON company (opening_year);

CREATE TABLE company_contact (
  company_id BIGINT NOT NULL REFERENCES company (id),
  position   INTEGER NOT NULL,
  name       VARCHAR(200) NOT NULL,
  post       VARCHAR(200),
  email      VARCHAR(200),
  phone      VARCHAR(60),
  languages  VARCHAR(100),
  PRIMARY KEY (company_id, position)
);

CREATE TABLE company_fact (
  company_id   BIGINT NOT NULL REFERENCES company (id),
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
CREATE INDEX company_fact_company ON company_fact (company_id);
