-- Every order of the list starts with one of these columns, unknown values last. H2 reads in the order of an index only where
-- the index starts with the order's own column and says where unknown values go, so the archive mark comes last: it is there
-- so that the tallies by country and sector and the way to a far page need nothing but the index.
DROP INDEX company_name;
DROP INDEX company_country;
DROP INDEX company_sector;
DROP INDEX company_status;
DROP INDEX company_opening;
CREATE INDEX company_name ON company (name NULLS LAST, id NULLS LAST, archived);
CREATE INDEX company_name_ru ON company (name_ru NULLS LAST);
CREATE INDEX company_country ON company (home_country NULLS LAST, archived);
CREATE INDEX company_sector ON company (sector NULLS LAST, archived);
CREATE INDEX company_status ON company (status NULLS LAST);
CREATE INDEX company_planned ON company (investment_planned NULLS LAST);
CREATE INDEX company_actual ON company (investment_actual NULLS LAST);
CREATE INDEX company_jobs ON company (jobs_actual NULLS LAST);
CREATE INDEX company_opening ON company (opening_year NULLS LAST);
