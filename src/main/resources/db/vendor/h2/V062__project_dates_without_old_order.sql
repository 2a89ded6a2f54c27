-- The two checks of V060 that an end is not before its start, which compare first days alone; V063 compares fairly. They have no
-- names of their own, so they are found by what they check.
EXECUTE IMMEDIATE 'ALTER TABLE project DROP CONSTRAINT "' || (
  SELECT constraint_name FROM information_schema.check_constraints
  WHERE UPPER(check_clause) LIKE '%END_PLANNED%START_PLANNED%') || '"';
EXECUTE IMMEDIATE 'ALTER TABLE project DROP CONSTRAINT "' || (
  SELECT constraint_name FROM information_schema.check_constraints
  WHERE UPPER(check_clause) LIKE '%END_ACTUAL%START_ACTUAL%') || '"';
