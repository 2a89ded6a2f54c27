-- How exact a number is belongs to the number: lists and files say it, and whoever edits the number says how exact it is now.
alter table company add column investment_planned_exactness varchar(20)
  check (investment_planned_exactness in ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'));
alter table company add column investment_actual_exactness varchar(20)
  check (investment_actual_exactness in ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'));
alter table company add column jobs_planned_exactness varchar(20)
  check (jobs_planned_exactness in ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'));
alter table company add column jobs_actual_exactness varchar(20)
  check (jobs_actual_exactness in ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'));
update company set investment_planned_exactness = (select max(f.exactness) from company_fact f
  where f.company_id = company.id and f.field = 'investmentPlanned' and f.in_use) where investment_planned is not null;
update company set investment_actual_exactness = (select max(f.exactness) from company_fact f
  where f.company_id = company.id and f.field = 'investmentActual' and f.in_use) where investment_actual is not null;
update company set jobs_planned_exactness = (select max(f.exactness) from company_fact f
  where f.company_id = company.id and f.field = 'jobsPlanned' and f.in_use) where jobs_planned is not null;
update company set jobs_actual_exactness = (select max(f.exactness) from company_fact f
  where f.company_id = company.id and f.field = 'jobsActual' and f.in_use) where jobs_actual is not null;
