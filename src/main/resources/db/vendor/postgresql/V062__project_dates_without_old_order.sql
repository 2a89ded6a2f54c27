-- The two checks of V060 that an end is not before its start, which compare first days alone; V063 compares fairly. PostgreSQL
-- numbers the checks of a table in their order.
ALTER TABLE project DROP CONSTRAINT project_check1;
ALTER TABLE project DROP CONSTRAINT project_check2;
