-- One row that says what screens run on. The stamp is a new one after every change of the summaries, made in the same
-- transaction, so that answers can be kept until it changes, on every node.
CREATE TABLE flow_state (
    id    SMALLINT PRIMARY KEY,
    stamp CHAR(36) NOT NULL,
    basis VARCHAR(15),
    CONSTRAINT flow_state_one_row CHECK (id = 1),
    CONSTRAINT flow_state_basis CHECK (basis IN ('STATISTICAL', 'SAMPLE'))
);
INSERT INTO flow_state (id, stamp, basis)
SELECT 1, '00000000-0000-0000-0000-000000000000', CASE
    WHEN EXISTS (SELECT 1 FROM import_batch WHERE status = 'COMMITTED' AND kind = 'CUSTOMS') THEN 'STATISTICAL'
    WHEN EXISTS (SELECT 1 FROM import_batch WHERE status = 'COMMITTED') THEN 'SAMPLE'
END;
