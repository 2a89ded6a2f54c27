-- What a file would change, kept so that its page opens at once, and what is wrong with it.

-- Not known before the file is recognised.
ALTER TABLE import_batch ALTER COLUMN kind DROP NOT NULL;
ALTER TABLE import_batch ALTER COLUMN recognition SET DATA TYPE VARCHAR(200000);
-- What the reading came to.
ALTER TABLE import_batch ADD COLUMN counts VARCHAR(20000);
-- The state of flows that the preview compares with.
ALTER TABLE import_batch ADD COLUMN preview_stamp CHAR(36);

CREATE TABLE import_problem (
    batch_id      BIGINT NOT NULL,
    place         INTEGER NOT NULL,
    line          BIGINT NOT NULL,
    column_number INTEGER NOT NULL,
    column_name   VARCHAR(200),
    stated        VARCHAR(400) NOT NULL,
    kind          VARCHAR(30) NOT NULL,
    arguments     VARCHAR(4000) NOT NULL,
    CONSTRAINT import_problem_key PRIMARY KEY (batch_id, place),
    CONSTRAINT import_problem_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id)
);

-- Values and rows by partner before and after the commit.
CREATE TABLE import_change (
    batch_id    BIGINT NOT NULL,
    reporter    VARCHAR(5) NOT NULL,
    first_day   DATE NOT NULL,
    months      SMALLINT NOT NULL,
    partner     CHAR(2) NOT NULL,
    direction   VARCHAR(10) NOT NULL,
    usd_before  DECIMAL(18, 2) NOT NULL,
    usd_after   DECIMAL(18, 2) NOT NULL,
    rows_before BIGINT NOT NULL,
    rows_after  BIGINT NOT NULL,
    CONSTRAINT import_change_key PRIMARY KEY (batch_id, reporter, first_day, months, partner, direction),
    CONSTRAINT import_change_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id)
);

-- Cells of partner, direction, full code and unit, period by period.
CREATE TABLE import_period (
    batch_id      BIGINT NOT NULL,
    reporter      VARCHAR(5) NOT NULL,
    first_day     DATE NOT NULL,
    months        SMALLINT NOT NULL,
    new_cells     BIGINT NOT NULL,
    changed_cells BIGINT NOT NULL,
    same_cells    BIGINT NOT NULL,
    missing_cells BIGINT NOT NULL,
    CONSTRAINT import_period_key PRIMARY KEY (batch_id, reporter, first_day, months),
    CONSTRAINT import_period_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id)
);

-- What somebody should look at before the commit; none of it prevents it.
CREATE TABLE import_notice (
    batch_id   BIGINT NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    place      INTEGER NOT NULL,
    line       BIGINT,
    other_line BIGINT,
    first_day  DATE,
    direction  VARCHAR(10),
    partner    CHAR(2),
    code       VARCHAR(10),
    usd        DECIMAL(18, 2),
    usd_before DECIMAL(18, 2),
    row_count  BIGINT,
    details    VARCHAR(8000),
    CONSTRAINT import_notice_key PRIMARY KEY (batch_id, kind, place),
    CONSTRAINT import_notice_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id),
    CONSTRAINT import_notice_kind CHECK (kind IN (
        'OUTLIER', 'UNKNOWN_PARTNER', 'UNKNOWN_CHAPTER', 'DUPLICATE', 'CONTRADICTION'))
);

-- Trade of other regions and of countries, kept apart from the region's.
CREATE TABLE context_flow (
    batch_id      BIGINT NOT NULL,
    reporter      VARCHAR(5) NOT NULL,
    first_day     DATE NOT NULL,
    months        SMALLINT NOT NULL,
    direction     VARCHAR(10) NOT NULL,
    partner       CHAR(2) NOT NULL,
    hs_code       VARCHAR(10) NOT NULL,
    value_usd     DECIMAL(18, 2) NOT NULL,
    net_weight_kg DECIMAL(18, 3),
    quantity      DECIMAL(18, 3),
    unit          VARCHAR(40),
    CONSTRAINT context_flow_direction CHECK (direction IN ('EXPORTS', 'IMPORTS')),
    CONSTRAINT context_flow_months CHECK (months IN (1, 12)),
    CONSTRAINT context_flow_value CHECK (value_usd >= 0)
);
CREATE INDEX context_flow_of_batch ON context_flow (batch_id, first_day, reporter);
-- Sums per batch, as batch_chapter; W0 is the world, only where no partners are told apart.
CREATE TABLE batch_context (
    batch_id  BIGINT NOT NULL,
    reporter  VARCHAR(5) NOT NULL,
    first_day DATE NOT NULL,
    months    SMALLINT NOT NULL,
    partner   CHAR(2) NOT NULL,
    direction VARCHAR(10) NOT NULL,
    value_usd DECIMAL(18, 2) NOT NULL,
    row_count BIGINT NOT NULL
);
CREATE INDEX batch_context_of_batch ON batch_context (batch_id, first_day, reporter);
-- Years of the batches that count; a year's own statement goes before the sum of its months.
CREATE TABLE context_year (
    reporter    VARCHAR(5) NOT NULL,
    partner     CHAR(2) NOT NULL,
    direction   VARCHAR(10) NOT NULL,
    trade_year  INTEGER NOT NULL,
    months      SMALLINT NOT NULL,
    value_usd   DECIMAL(18, 2) NOT NULL,
    CONSTRAINT context_year_key PRIMARY KEY (reporter, partner, direction, trade_year),
    CONSTRAINT context_year_direction CHECK (direction IN ('EXPORTS', 'IMPORTS')),
    CONSTRAINT context_year_months CHECK (months BETWEEN 1 AND 12)
);

-- Reported figures of a file, and what became of them.
CREATE TABLE import_figure (
    batch_id  BIGINT NOT NULL,
    line      BIGINT NOT NULL,
    data      VARCHAR(20000) NOT NULL,
    -- What committing it does or did: see FigureEffect.
    effect    VARCHAR(20) NOT NULL,
    figure_id BIGINT,
    -- The figure whose place in use it took.
    displaced_id BIGINT,
    CONSTRAINT import_figure_key PRIMARY KEY (batch_id, line),
    CONSTRAINT import_figure_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id)
);
