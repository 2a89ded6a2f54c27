-- The months that have flows, because every answer of the trade room asks for them and reading them out of the summary means
-- reading all of it. Rebuilt with the summaries.
CREATE TABLE flow_known_month (
    basis     VARCHAR(15) NOT NULL,
    first_day DATE NOT NULL,
    CONSTRAINT flow_known_month_key PRIMARY KEY (basis, first_day),
    CONSTRAINT flow_known_month_basis CHECK (basis IN ('STATISTICAL', 'SAMPLE'))
);
INSERT INTO flow_known_month (basis, first_day) SELECT DISTINCT basis, first_day FROM flow_month;
