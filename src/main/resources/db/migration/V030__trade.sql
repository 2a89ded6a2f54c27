-- Months are stored as their first day; partners as ISO 3166 alpha-2 codes, null for all partners together.

CREATE TABLE turnover_figure (
    id               BIGINT PRIMARY KEY,
    version          BIGINT NOT NULL,
    archived         BOOLEAN NOT NULL DEFAULT FALSE,
    owner_id         BIGINT,
    created_by       VARCHAR(100),
    created_at       TIMESTAMP WITH TIME ZONE,
    changed_by       VARCHAR(100),
    changed_at       TIMESTAMP WITH TIME ZONE,
    iso2             CHAR(2),
    first_month      DATE,
    last_month       DATE,
    scope            VARCHAR(20) NOT NULL,
    direction        VARCHAR(10) NOT NULL,
    value_usd        DECIMAL(18, 2),
    growth_percent   DECIMAL(9, 3),
    share_percent    DECIMAL(6, 3),
    share_basis      VARCHAR(20),
    stated_rank      INTEGER,
    exactness_value  VARCHAR(20),
    exactness_growth VARCHAR(20),
    exactness_share  VARCHAR(20),
    exactness_rank   VARCHAR(20),
    source_title     VARCHAR(300) NOT NULL,
    source_url       VARCHAR(2000),
    published_on     DATE,
    in_use           BOOLEAN NOT NULL,
    -- What the figure is about while it is the one in use, else null: of competing figures only one can be.
    use_key          VARCHAR(60),
    note             VARCHAR(2000),
    note_ru          VARCHAR(2000),
    CONSTRAINT turnover_figure_one_in_use UNIQUE (use_key),
    CONSTRAINT turnover_figure_iso2 CHECK (iso2 = UPPER(iso2) AND CHAR_LENGTH(TRIM(iso2)) = 2),
    CONSTRAINT turnover_figure_period CHECK (
        (first_month IS NULL AND last_month IS NULL)
        OR (first_month <= last_month
            AND EXTRACT(DAY FROM first_month) = 1 AND EXTRACT(DAY FROM last_month) = 1
            AND EXTRACT(YEAR FROM first_month) >= 1900 AND EXTRACT(YEAR FROM last_month) <= 2100)),
    CONSTRAINT turnover_figure_scope CHECK (scope IN ('TOTAL', 'AGRICULTURE', 'CIS')),
    CONSTRAINT turnover_figure_direction CHECK (direction IN ('TURNOVER', 'EXPORTS', 'IMPORTS')),
    CONSTRAINT turnover_figure_states_something CHECK (
        value_usd IS NOT NULL OR growth_percent IS NOT NULL OR share_percent IS NOT NULL OR stated_rank IS NOT NULL),
    CONSTRAINT turnover_figure_value CHECK (value_usd >= 0),
    CONSTRAINT turnover_figure_growth CHECK (growth_percent >= -100),
    CONSTRAINT turnover_figure_share CHECK (share_percent >= 0 AND share_percent <= 100),
    CONSTRAINT turnover_figure_rank CHECK (stated_rank >= 1),
    CONSTRAINT turnover_figure_share_basis CHECK (
        (share_percent IS NULL AND share_basis IS NULL)
        OR (share_percent IS NOT NULL AND share_basis IN ('TURNOVER', 'EXPORTS', 'IMPORTS', 'CIS_TURNOVER'))),
    CONSTRAINT turnover_figure_exact_value CHECK (
        (value_usd IS NULL AND exactness_value IS NULL)
        OR (value_usd IS NOT NULL
            AND exactness_value IN ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'))),
    CONSTRAINT turnover_figure_exact_growth CHECK (
        (growth_percent IS NULL AND exactness_growth IS NULL)
        OR (growth_percent IS NOT NULL
            AND exactness_growth IN ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'))),
    CONSTRAINT turnover_figure_exact_share CHECK (
        (share_percent IS NULL AND exactness_share IS NULL)
        OR (share_percent IS NOT NULL
            AND exactness_share IN ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'))),
    CONSTRAINT turnover_figure_exact_rank CHECK (
        (stated_rank IS NULL AND exactness_rank IS NULL)
        OR (stated_rank IS NOT NULL
            AND exactness_rank IN ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'))),
    CONSTRAINT turnover_figure_used CHECK (
        (use_key IS NULL AND (archived OR NOT in_use))
        OR (use_key IS NOT NULL AND in_use AND NOT archived AND first_month IS NOT NULL))
);
CREATE SEQUENCE turnover_figure_seq START WITH 1 INCREMENT BY 50;
CREATE INDEX turnover_figure_partner ON turnover_figure (iso2, first_month);
CREATE INDEX turnover_figure_period_of_all ON turnover_figure (first_month, last_month);

CREATE TABLE investment_figure (
    id           BIGINT PRIMARY KEY,
    version      BIGINT NOT NULL,
    archived     BOOLEAN NOT NULL DEFAULT FALSE,
    owner_id     BIGINT,
    created_by   VARCHAR(100),
    created_at   TIMESTAMP WITH TIME ZONE,
    changed_by   VARCHAR(100),
    changed_at   TIMESTAMP WITH TIME ZONE,
    iso2         CHAR(2),
    first_year   INTEGER,
    last_year    INTEGER NOT NULL,
    amount       DECIMAL(18, 2) NOT NULL,
    currency     CHAR(3) NOT NULL,
    kind         VARCHAR(30) NOT NULL,
    exactness    VARCHAR(20) NOT NULL,
    source_title VARCHAR(300) NOT NULL,
    source_url   VARCHAR(2000),
    note         VARCHAR(2000),
    note_ru      VARCHAR(2000),
    CONSTRAINT investment_figure_iso2 CHECK (iso2 = UPPER(iso2) AND CHAR_LENGTH(TRIM(iso2)) = 2),
    CONSTRAINT investment_figure_years CHECK (
        last_year BETWEEN 1900 AND 2100 AND (first_year IS NULL OR first_year BETWEEN 1900 AND last_year)),
    CONSTRAINT investment_figure_amount CHECK (amount >= 0),
    CONSTRAINT investment_figure_kind CHECK (kind IN ('FOREIGN', 'FOREIGN_CUMULATIVE', 'DIRECT', 'FIXED', 'PROJECTS')),
    CONSTRAINT investment_figure_exactness CHECK (
        exactness IN ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'))
);
CREATE SEQUENCE investment_figure_seq START WITH 1 INCREMENT BY 50;
CREATE INDEX investment_figure_partner ON investment_figure (iso2, last_year);

CREATE TABLE import_batch (
    id         BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    kind       VARCHAR(10) NOT NULL,
    title      VARCHAR(300) NOT NULL,
    status     VARCHAR(10) NOT NULL,
    row_count  BIGINT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_by VARCHAR(100),
    CONSTRAINT import_batch_kind CHECK (kind IN ('SAMPLE', 'CUSTOMS')),
    CONSTRAINT import_batch_status CHECK (status IN ('COMMITTED', 'UNDONE')),
    CONSTRAINT import_batch_rows CHECK (row_count >= 0)
);

-- Customs rows as imported. Partners are ISO codes or the customs service's own for 'not specified'.
CREATE TABLE trade_flow (
    id            BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    batch_id      BIGINT NOT NULL,
    first_day     DATE NOT NULL,
    direction     VARCHAR(10) NOT NULL,
    partner       CHAR(2) NOT NULL,
    hs_code       VARCHAR(10) NOT NULL,
    value_usd     DECIMAL(18, 2) NOT NULL,
    net_weight_kg DECIMAL(18, 3),
    quantity      DECIMAL(18, 3),
    unit          VARCHAR(40),
    region        VARCHAR(5) NOT NULL,
    CONSTRAINT trade_flow_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id),
    CONSTRAINT trade_flow_first_day CHECK (EXTRACT(DAY FROM first_day) = 1),
    CONSTRAINT trade_flow_direction CHECK (direction IN ('EXPORTS', 'IMPORTS')),
    CONSTRAINT trade_flow_partner CHECK (partner = UPPER(partner) AND CHAR_LENGTH(TRIM(partner)) = 2),
    CONSTRAINT trade_flow_hs_code CHECK (CHAR_LENGTH(hs_code) BETWEEN 2 AND 10),
    CONSTRAINT trade_flow_value CHECK (value_usd >= 0)
);
CREATE INDEX trade_flow_of_batch ON trade_flow (batch_id);
CREATE INDEX trade_flow_of_partner ON trade_flow (partner, first_day);

-- What screens read: flows summed per month, rebuilt in the database whenever a batch is committed or undone.
CREATE TABLE flow_month (
    first_day DATE NOT NULL,
    partner   CHAR(2) NOT NULL,
    direction VARCHAR(10) NOT NULL,
    basis     VARCHAR(15) NOT NULL,
    value_usd DECIMAL(18, 2) NOT NULL,
    CONSTRAINT flow_month_key PRIMARY KEY (first_day, partner, direction, basis),
    CONSTRAINT flow_month_direction CHECK (direction IN ('EXPORTS', 'IMPORTS')),
    CONSTRAINT flow_month_basis CHECK (basis IN ('STATISTICAL', 'SAMPLE'))
);
CREATE INDEX flow_month_of_partner ON flow_month (partner, first_day);

CREATE TABLE flow_chapter_month (
    first_day DATE NOT NULL,
    partner   CHAR(2) NOT NULL,
    chapter   CHAR(2) NOT NULL,
    direction VARCHAR(10) NOT NULL,
    basis     VARCHAR(15) NOT NULL,
    value_usd DECIMAL(18, 2) NOT NULL,
    CONSTRAINT flow_chapter_month_key PRIMARY KEY (first_day, partner, chapter, direction, basis),
    CONSTRAINT flow_chapter_month_direction CHECK (direction IN ('EXPORTS', 'IMPORTS')),
    CONSTRAINT flow_chapter_month_basis CHECK (basis IN ('STATISTICAL', 'SAMPLE'))
);
CREATE INDEX flow_chapter_month_of_partner ON flow_chapter_month (partner, first_day);
