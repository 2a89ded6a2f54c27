-- Months of the region that a later commit brought in anew: what counts now, and what counted before it, so that screens can say
-- what a revised value was. Brought up to date with the summaries, by commit and undo alike.
CREATE TABLE flow_replaced_month (
    basis         VARCHAR(15) NOT NULL,
    first_day     DATE NOT NULL,
    commit_number BIGINT NOT NULL,
    former_number BIGINT NOT NULL,
    CONSTRAINT flow_replaced_month_key PRIMARY KEY (basis, first_day),
    CONSTRAINT flow_replaced_month_basis CHECK (basis IN ('STATISTICAL', 'SAMPLE')),
    CONSTRAINT flow_replaced_month_order CHECK (former_number < commit_number)
);
INSERT INTO flow_replaced_month (basis, first_day, commit_number, former_number)
SELECT c.basis, c.first_day, c.commit_number, MAX(o.commit_number)
FROM flow_coverage c
JOIN flow_coverage o ON o.basis = c.basis AND o.reporter = c.reporter AND o.first_day = c.first_day AND o.months = c.months
    AND o.commit_number < c.commit_number
WHERE c.active AND c.basis <> 'CONTEXT' GROUP BY c.basis, c.first_day, c.commit_number;

-- As the views of what counts, of what counted before.
CREATE VIEW flow_former_month AS
SELECT r.first_day, s.partner, s.direction, r.basis, s.value_usd
FROM flow_replaced_month r
JOIN flow_coverage c ON c.basis = r.basis AND c.reporter = '29000' AND c.first_day = r.first_day
    AND c.commit_number = r.former_number
JOIN batch_partner s ON s.batch_id = c.batch_id AND s.first_day = c.first_day;
CREATE VIEW flow_former_chapter_month AS
SELECT r.first_day, s.partner, s.chapter, s.direction, r.basis, s.value_usd
FROM flow_replaced_month r
JOIN flow_coverage c ON c.basis = r.basis AND c.reporter = '29000' AND c.first_day = r.first_day
    AND c.commit_number = r.former_number
JOIN batch_chapter s ON s.batch_id = c.batch_id AND s.first_day = c.first_day;
CREATE VIEW flow_former_chapter_all AS
SELECT r.first_day, SUBSTRING(s.heading, 1, 2) AS chapter, s.direction, r.basis, s.value_usd
FROM flow_replaced_month r
JOIN flow_coverage c ON c.basis = r.basis AND c.reporter = '29000' AND c.first_day = r.first_day
    AND c.commit_number = r.former_number
JOIN batch_heading s ON s.batch_id = c.batch_id AND s.first_day = c.first_day;
CREATE VIEW flow_former_heading_all AS
SELECT r.first_day, SUBSTRING(s.heading, 1, 2) AS chapter, s.heading, s.direction, r.basis, s.value_usd
FROM flow_replaced_month r
JOIN flow_coverage c ON c.basis = r.basis AND c.reporter = '29000' AND c.first_day = r.first_day
    AND c.commit_number = r.former_number
JOIN batch_heading s ON s.batch_id = c.batch_id AND s.first_day = c.first_day;
CREATE VIEW flow_former_heading_month AS
SELECT r.first_day, s.partner, SUBSTRING(s.hs_code, 1, 2) AS chapter, SUBSTRING(s.hs_code, 1, 4) AS heading, s.direction,
    r.basis, s.value_usd
FROM flow_replaced_month r
JOIN flow_coverage c ON c.basis = r.basis AND c.reporter = '29000' AND c.first_day = r.first_day
    AND c.commit_number = r.former_number
JOIN trade_flow s ON s.batch_id = c.batch_id AND s.first_day = c.first_day;
