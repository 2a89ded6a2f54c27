-- As V057 says for companies. One exactness stood for two numbers: for the actual one or, where none was known, the expected.
alter table event add column expected_participants_exactness varchar(20)
  check (expected_participants_exactness in ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'));
alter table event add column actual_participants_exactness varchar(20)
  check (actual_participants_exactness in ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'));
update event set actual_participants_exactness = participants_exactness where actual_participants is not null;
update event set expected_participants_exactness = participants_exactness
  where actual_participants is null and expected_participants is not null;
alter table event drop column participants_exactness;
