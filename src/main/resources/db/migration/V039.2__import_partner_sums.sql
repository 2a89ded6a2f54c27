-- Sums of a batch by month and partner, some hundredth of the sums by chapter: what a preview and a commit ask for most.
CREATE TABLE batch_partner (
    batch_id  BIGINT NOT NULL,
    first_day DATE NOT NULL,
    partner   CHAR(2) NOT NULL,
    direction VARCHAR(10) NOT NULL,
    value_usd DECIMAL(18, 2) NOT NULL,
    row_count BIGINT NOT NULL
);
CREATE INDEX batch_partner_of_batch ON batch_partner (batch_id, first_day);
INSERT INTO batch_partner (batch_id, first_day, partner, direction, value_usd, row_count)
SELECT batch_id, first_day, partner, direction, SUM(value_usd), SUM(row_count) FROM batch_chapter
GROUP BY batch_id, first_day, partner, direction;
-- The same for the same rows in any order, so that a month that has not changed need not be compared. Null where not known.
ALTER TABLE flow_coverage ADD COLUMN content_hash BIGINT;
