-- Customs files brought in, previewed, committed and undone. What counts for a month is said by flow_coverage alone, so that
-- commit and undo move no rows: they turn 'active' on and off and bring the small summaries of those months up to date.

ALTER TABLE import_batch DROP CONSTRAINT import_batch_kind;
ALTER TABLE import_batch DROP CONSTRAINT import_batch_status;
ALTER TABLE import_batch ALTER COLUMN status SET DATA TYPE VARCHAR(20);
ALTER TABLE import_batch ADD COLUMN file_size BIGINT;
-- SHA-256 of the file as it was received.
ALTER TABLE import_batch ADD COLUMN file_hash CHAR(64);
-- How the file was read, found out and chosen; a choice is null where it was left to the desk.
ALTER TABLE import_batch ADD COLUMN file_format VARCHAR(30);
ALTER TABLE import_batch ADD COLUMN recognition VARCHAR(8000);
ALTER TABLE import_batch ADD COLUMN chosen_charset VARCHAR(20);
ALTER TABLE import_batch ADD COLUMN chosen_separator CHAR(1);
ALTER TABLE import_batch ADD COLUMN chosen_decimal_mark CHAR(1);
ALTER TABLE import_batch ADD COLUMN leaves_out_bad_lines BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE import_batch ADD COLUMN bad_line_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN problem_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN left_out_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE import_batch ADD COLUMN read_millis BIGINT;
-- Why the batch is refused or failed: key and arguments of a sentence.
ALTER TABLE import_batch ADD COLUMN message_key VARCHAR(100);
ALTER TABLE import_batch ADD COLUMN message_arguments VARCHAR(4000);
ALTER TABLE import_batch ADD COLUMN correction_of BIGINT;
ALTER TABLE import_batch ADD COLUMN commit_number BIGINT;
ALTER TABLE import_batch ADD COLUMN committed_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE import_batch ADD COLUMN committed_by VARCHAR(100);
ALTER TABLE import_batch ADD COLUMN undone_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE import_batch ADD COLUMN undone_by VARCHAR(100);
UPDATE import_batch SET commit_number = id, committed_at = created_at, committed_by = created_by;
ALTER TABLE import_batch ADD CONSTRAINT import_batch_kind CHECK (kind IN ('SAMPLE', 'CUSTOMS', 'COMTRADE', 'FIGURES'));
ALTER TABLE import_batch ADD CONSTRAINT import_batch_status CHECK (status IN (
    'QUEUED', 'READING', 'READY', 'REFUSED', 'COMMITTED', 'UNDONE', 'CANCELLED', 'INTERRUPTED', 'FAILED', 'JOINED'));
ALTER TABLE import_batch ADD CONSTRAINT import_batch_correction FOREIGN KEY (correction_of) REFERENCES import_batch (id);
ALTER TABLE import_batch ADD CONSTRAINT import_batch_number UNIQUE (commit_number);
ALTER TABLE import_batch ADD CONSTRAINT import_batch_committed CHECK (
    status NOT IN ('COMMITTED', 'UNDONE') OR (commit_number IS NOT NULL AND committed_at IS NOT NULL));
ALTER TABLE import_batch ADD CONSTRAINT import_batch_undone CHECK (status <> 'UNDONE' OR undone_at IS NOT NULL);
CREATE INDEX import_batch_hash ON import_batch (file_hash);
CREATE INDEX import_batch_correction_of ON import_batch (correction_of);

-- Only the region's own flows. No number and no foreign key: the first nobody reads, the second doubles the time of an import.
DROP INDEX trade_flow_of_batch;
DROP INDEX trade_flow_of_partner;
ALTER TABLE trade_flow DROP CONSTRAINT trade_flow_batch;
ALTER TABLE trade_flow DROP COLUMN id;
ALTER TABLE trade_flow DROP COLUMN region;
CREATE INDEX trade_flow_of_batch ON trade_flow (batch_id, first_day, partner);

-- Which periods a batch speaks of, and whether it is the one that counts for them.
CREATE TABLE flow_coverage (
    batch_id      BIGINT NOT NULL,
    -- What its values add up to; CONTEXT is other regions' and countries' trade.
    basis         VARCHAR(15) NOT NULL,
    -- 29000 for the region, else another region's number or a country's ISO code.
    reporter      VARCHAR(5) NOT NULL,
    first_day     DATE NOT NULL,
    months        SMALLINT NOT NULL,
    row_count     BIGINT NOT NULL,
    -- The number of the commit that brought the whole period in, a correction's being its batch's; null while not committed.
    commit_number BIGINT,
    active        BOOLEAN NOT NULL,
    CONSTRAINT flow_coverage_key PRIMARY KEY (batch_id, reporter, first_day, months),
    CONSTRAINT flow_coverage_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id),
    CONSTRAINT flow_coverage_basis CHECK (basis IN ('STATISTICAL', 'SAMPLE', 'CONTEXT')),
    CONSTRAINT flow_coverage_months CHECK (months IN (1, 12)),
    CONSTRAINT flow_coverage_active CHECK (NOT active OR commit_number IS NOT NULL)
);
CREATE INDEX flow_coverage_of_period ON flow_coverage (basis, reporter, first_day);

-- Sums per batch, made once while its file is read. A sum may stand in parts: readers add up.
CREATE TABLE batch_chapter (
    batch_id  BIGINT NOT NULL,
    first_day DATE NOT NULL,
    partner   CHAR(2) NOT NULL,
    direction VARCHAR(10) NOT NULL,
    chapter   CHAR(2) NOT NULL,
    value_usd DECIMAL(18, 2) NOT NULL,
    row_count BIGINT NOT NULL
);
CREATE INDEX batch_chapter_of_batch ON batch_chapter (batch_id, first_day, partner);
-- All partners together; the heading of a row with a shorter code is its chapter.
CREATE TABLE batch_heading (
    batch_id  BIGINT NOT NULL,
    first_day DATE NOT NULL,
    direction VARCHAR(10) NOT NULL,
    heading   VARCHAR(4) NOT NULL,
    value_usd DECIMAL(18, 2) NOT NULL,
    row_count BIGINT NOT NULL
);
CREATE INDEX batch_heading_of_batch ON batch_heading (batch_id, first_day);

INSERT INTO batch_chapter (batch_id, first_day, partner, direction, chapter, value_usd, row_count)
SELECT batch_id, first_day, partner, direction, SUBSTRING(hs_code, 1, 2), SUM(value_usd), COUNT(*)
FROM trade_flow GROUP BY batch_id, first_day, partner, direction, SUBSTRING(hs_code, 1, 2);
INSERT INTO batch_heading (batch_id, first_day, direction, heading, value_usd, row_count)
SELECT batch_id, first_day, direction, SUBSTRING(hs_code, 1, 4), SUM(value_usd), COUNT(*)
FROM trade_flow GROUP BY batch_id, first_day, direction, SUBSTRING(hs_code, 1, 4);
INSERT INTO flow_coverage (batch_id, basis, reporter, first_day, months, row_count, commit_number, active)
SELECT b.id, CASE b.kind WHEN 'SAMPLE' THEN 'SAMPLE' ELSE 'STATISTICAL' END, '29000', s.first_day, 1, SUM(s.row_count),
    b.id, FALSE
FROM batch_chapter s JOIN import_batch b ON b.id = s.batch_id GROUP BY b.id, b.kind, s.first_day;
UPDATE flow_coverage SET active = (commit_number = (
    SELECT MAX(o.commit_number) FROM flow_coverage o
    WHERE o.basis = flow_coverage.basis AND o.first_day = flow_coverage.first_day));

-- What screens read about goods: the sums of the batches that count. Several rows of one cell add up.
DROP TABLE flow_chapter_month;
CREATE VIEW flow_chapter_month AS
SELECT c.first_day, s.partner, s.chapter, s.direction, c.basis, s.value_usd
FROM flow_coverage c JOIN batch_chapter s ON s.batch_id = c.batch_id AND s.first_day = c.first_day
WHERE c.active AND c.basis <> 'CONTEXT';
CREATE VIEW flow_heading_all AS
SELECT c.first_day, SUBSTRING(s.heading, 1, 2) AS chapter, s.heading, s.direction, c.basis, s.value_usd
FROM flow_coverage c JOIN batch_heading s ON s.batch_id = c.batch_id AND s.first_day = c.first_day
WHERE c.active AND c.basis <> 'CONTEXT';
-- One partner's headings; always ask for months and partner.
CREATE VIEW flow_heading_month AS
SELECT c.first_day, s.partner, SUBSTRING(s.hs_code, 1, 2) AS chapter, SUBSTRING(s.hs_code, 1, 4) AS heading, s.direction,
    c.basis, s.value_usd
FROM flow_coverage c JOIN trade_flow s ON s.batch_id = c.batch_id AND s.first_day = c.first_day
WHERE c.active AND c.basis <> 'CONTEXT';

-- All partners together, rebuilt as flow_month is.
CREATE TABLE flow_chapter_all (
    first_day DATE NOT NULL,
    chapter   CHAR(2) NOT NULL,
    direction VARCHAR(10) NOT NULL,
    basis     VARCHAR(15) NOT NULL,
    value_usd DECIMAL(18, 2) NOT NULL,
    CONSTRAINT flow_chapter_all_key PRIMARY KEY (first_day, chapter, direction, basis),
    CONSTRAINT flow_chapter_all_direction CHECK (direction IN ('EXPORTS', 'IMPORTS')),
    CONSTRAINT flow_chapter_all_basis CHECK (basis IN ('STATISTICAL', 'SAMPLE'))
);
DELETE FROM flow_known_month;
DELETE FROM flow_month;
INSERT INTO flow_month (first_day, partner, direction, basis, value_usd)
SELECT first_day, partner, direction, basis, SUM(value_usd) FROM flow_chapter_month
GROUP BY first_day, partner, direction, basis;
INSERT INTO flow_chapter_all (first_day, chapter, direction, basis, value_usd)
SELECT first_day, chapter, direction, basis, SUM(value_usd) FROM flow_chapter_month
GROUP BY first_day, chapter, direction, basis;
INSERT INTO flow_known_month (basis, first_day) SELECT DISTINCT basis, first_day FROM flow_month;
