-- Which batches a preview compares with each other, month by month, and how much there is to look at.
ALTER TABLE import_batch ADD COLUMN notices VARCHAR(1000);
CREATE TABLE import_compared (
    batch_id       BIGINT NOT NULL,
    other_id       BIGINT NOT NULL,
    basis          VARCHAR(15) NOT NULL,
    reporter       VARCHAR(5) NOT NULL,
    first_day      DATE NOT NULL,
    months         SMALLINT NOT NULL,
    -- Differs from first_day where it is the year before.
    other_day      DATE NOT NULL,
    is_before      BOOLEAN NOT NULL,
    is_after       BOOLEAN NOT NULL,
    CONSTRAINT import_compared_key PRIMARY KEY (batch_id, other_id, reporter, first_day, months, other_day),
    CONSTRAINT import_compared_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id),
    CONSTRAINT import_compared_other FOREIGN KEY (other_id) REFERENCES import_batch (id)
);
CREATE INDEX import_compared_with ON import_compared (other_id);
-- Rows that say the same as another one are no cells of their own.
ALTER TABLE flow_coverage ADD COLUMN cell_count BIGINT;
UPDATE flow_coverage SET cell_count = row_count;
ALTER TABLE flow_coverage ALTER COLUMN cell_count SET NOT NULL;
