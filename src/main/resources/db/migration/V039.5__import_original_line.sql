-- Of a correction's problem: the line of the file that it corrects, 0 where its line does not say which.
ALTER TABLE import_problem ADD COLUMN original_line BIGINT;
