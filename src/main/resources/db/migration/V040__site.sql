-- Industrial parks, plots, special economic zone sites. Areas in hectares, power in megawatts.
CREATE SEQUENCE site_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE site (
  id               BIGINT PRIMARY KEY,
  version          BIGINT NOT NULL,
  archived         BOOLEAN NOT NULL DEFAULT FALSE,
  owner_id         BIGINT,
  created_by       VARCHAR(100),
  created_at       TIMESTAMP WITH TIME ZONE,
  changed_by       VARCHAR(100),
  changed_at       TIMESTAMP WITH TIME ZONE,
  code             VARCHAR(80) UNIQUE,
  name             VARCHAR(200) NOT NULL,
  name_ru          VARCHAR(200),
  kind             VARCHAR(20) NOT NULL CHECK (kind IN ('INDUSTRIAL_PARK', 'PARK_PLOT', 'SEZ_SITE', 'TECHNOPARK', 'LOGISTICS_HUB', 'OTHER')),
  parent_id        BIGINT REFERENCES site (id),
  district         VARCHAR(200),
  district_ru      VARCHAR(200),
  area_hectares    DECIMAL(12, 2) CHECK (area_hectares >= 0),
  free_hectares    DECIMAL(12, 2) CHECK (free_hectares >= 0),
  power_megawatts  DECIMAL(10, 2) CHECK (power_megawatts >= 0),
  gas              BOOLEAN,
  water            BOOLEAN,
  rail             BOOLEAN,
  road             BOOLEAN,
  occupancy_percent DECIMAL(5, 2) CHECK (occupancy_percent BETWEEN 0 AND 100),
  year_established INTEGER CHECK (year_established BETWEEN 1900 AND 2100),
  latitude         DECIMAL(9, 6) CHECK (latitude BETWEEN -90 AND 90),
  longitude        DECIMAL(9, 6) CHECK (longitude BETWEEN -180 AND 180),
  note             VARCHAR(4000),
  note_ru          VARCHAR(4000),
  -- names and districts in lower case: what the list's search looks through
  search_text      VARCHAR(1000) NOT NULL,
  CHECK (free_hectares IS NULL OR area_hectares IS NULL OR free_hectares <= area_hectares),
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CHECK (parent_id IS NULL OR parent_id <> id)
);
CREATE INDEX site_parent ON site (parent_id);
CREATE INDEX site_name ON site (archived, name, id);

-- What sources say about a site's fields; competing statements stand side by side.
CREATE TABLE site_fact (
  site_id      BIGINT NOT NULL REFERENCES site (id),
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
CREATE INDEX site_fact_site ON site_fact (site_id);
