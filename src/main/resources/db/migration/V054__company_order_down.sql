-- The same for the orders that people want with the greatest first: unknown values are last in this direction too, so the
-- indexes of the other direction cannot be read backwards. The last one also gives the years to choose from.
CREATE INDEX company_planned_down ON company (investment_planned DESC NULLS LAST);
CREATE INDEX company_actual_down ON company (investment_actual DESC NULLS LAST);
CREATE INDEX company_jobs_down ON company (jobs_actual DESC NULLS LAST);
CREATE INDEX company_opening_down ON company (opening_year DESC NULLS LAST);
