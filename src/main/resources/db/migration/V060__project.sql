-- Infrastructure projects. The budget is kept as signed: amount and currency. Days known only to the month or year are its first.
CREATE SEQUENCE project_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE project (
  id              BIGINT PRIMARY KEY,
  version         BIGINT NOT NULL,
  archived        BOOLEAN NOT NULL DEFAULT FALSE,
  owner_id        BIGINT,
  created_by      VARCHAR(100),
  created_at      TIMESTAMP WITH TIME ZONE,
  changed_by      VARCHAR(100),
  changed_at      TIMESTAMP WITH TIME ZONE,
  code            VARCHAR(80) UNIQUE,
  name            VARCHAR(200) NOT NULL,
  name_ru         VARCHAR(200),
  kind            VARCHAR(20) NOT NULL CHECK (kind IN ('AIRPORT', 'RAILWAY', 'ROAD', 'LOGISTICS', 'INDUSTRIAL_PARK', 'ENERGY',
                    'HOUSING', 'SOCIAL', 'PLANT_EQUIPMENT')),
  place           VARCHAR(200),
  place_ru        VARCHAR(200),
  site_id         BIGINT REFERENCES site (id),
  -- the country that the project ties the region to, where no contractor says so: a railway link has two ends
  partner_country VARCHAR(2),
  status          VARCHAR(20) NOT NULL CHECK (status IN ('UNDER_REVIEW', 'PLANNED', 'AGREED', 'UNDER_WAY', 'SUSPENDED',
                    'COMPLETED', 'CANCELLED')),
  budget          DECIMAL(18, 2) CHECK (budget >= 0),
  budget_currency VARCHAR(3),
  start_planned   DATE,
  start_actual    DATE,
  end_planned     DATE,
  end_actual      DATE,
  note            VARCHAR(4000),
  note_ru         VARCHAR(4000),
  -- names, places and contractors in lower case: what the list's search looks through
  search_text     VARCHAR(8000) NOT NULL,
  CHECK ((budget IS NULL) = (budget_currency IS NULL)),
  CHECK (end_planned IS NULL OR start_planned IS NULL OR end_planned >= start_planned),
  CHECK (end_actual IS NULL OR start_actual IS NULL OR end_actual >= start_actual)
);
CREATE INDEX project_name ON project (archived, name, id);
CREATE INDEX project_kind ON project (kind);
CREATE INDEX project_status ON project (status);
CREATE INDEX project_site ON project (site_id);
CREATE INDEX project_partner_country ON project (partner_country);

-- Who builds, supplies, pays: a company of the desk, or anybody by name.
CREATE TABLE project_contractor (
  project_id BIGINT NOT NULL REFERENCES project (id),
  position   INTEGER NOT NULL,
  company_id BIGINT REFERENCES company (id),
  name       VARCHAR(200),
  name_ru    VARCHAR(200),
  role       VARCHAR(20) NOT NULL CHECK (role IN ('CONTRACTOR', 'SUPPLIER', 'INVESTOR', 'OPERATOR', 'CUSTOMER', 'LENDER')),
  country    VARCHAR(2),
  PRIMARY KEY (project_id, position),
  CHECK (company_id IS NOT NULL OR name IS NOT NULL)
);
CREATE INDEX project_contractor_company ON project_contractor (company_id);
CREATE INDEX project_contractor_country ON project_contractor (country);

CREATE TABLE project_milestone (
  project_id     BIGINT NOT NULL REFERENCES project (id),
  position       INTEGER NOT NULL,
  title          VARCHAR(200) NOT NULL,
  title_ru       VARCHAR(200),
  due_on         DATE,
  done_on        DATE,
  responsible    VARCHAR(200),
  responsible_ru VARCHAR(200),
  PRIMARY KEY (project_id, position)
);
CREATE INDEX project_milestone_due ON project_milestone (due_on);

CREATE TABLE project_risk (
  project_id BIGINT NOT NULL REFERENCES project (id),
  position   INTEGER NOT NULL,
  what       VARCHAR(500) NOT NULL,
  severity   VARCHAR(10) NOT NULL CHECK (severity IN ('LOW', 'MEDIUM', 'HIGH')),
  answer     VARCHAR(1000),
  risk_owner VARCHAR(200),
  still_open BOOLEAN NOT NULL,
  PRIMARY KEY (project_id, position)
);

-- What sources say about a project's fields; competing statements stand side by side.
CREATE TABLE project_fact (
  project_id      BIGINT NOT NULL REFERENCES project (id),
  field           VARCHAR(60) NOT NULL,
  stated_value    VARCHAR(1000),
  stated_value_ru VARCHAR(1000),
  exactness       VARCHAR(20) CHECK (exactness IN ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED')),
  source_title    VARCHAR(300) NOT NULL,
  source_url      VARCHAR(1000),
  stated_on       DATE,
  in_use          BOOLEAN NOT NULL,
  note            VARCHAR(2000),
  note_ru         VARCHAR(2000)
);
CREATE INDEX project_fact_project ON project_fact (project_id);
