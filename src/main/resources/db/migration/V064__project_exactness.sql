-- As V057 says for companies.
alter table project add column budget_exactness varchar(20)
  check (budget_exactness in ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'));
update project set budget_exactness = (select max(f.exactness) from project_fact f
  where f.project_id = project.id and f.field = 'budget' and f.in_use) where budget is not null;
-- What is a part of the budget does not compete with the whole.
update project_fact set field = 'budgetPart', in_use = true
  where field = 'budget' and not in_use and note like 'A part of the whole%';
