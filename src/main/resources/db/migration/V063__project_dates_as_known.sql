-- Dates as exactly as they are known: beside the first day that a date can be stands the last. Both are the same where the day is
-- known; else they are the ends of a month, a quarter or a year. What was stored so far is a day.
ALTER TABLE project ADD COLUMN start_planned_until DATE;
ALTER TABLE project ADD COLUMN start_actual_until DATE;
ALTER TABLE project ADD COLUMN end_planned_until DATE;
ALTER TABLE project ADD COLUMN end_actual_until DATE;
ALTER TABLE project_milestone ADD COLUMN due_until DATE;
ALTER TABLE project_milestone ADD COLUMN done_until DATE;
UPDATE project SET
  start_planned_until = start_planned,
  start_actual_until = start_actual,
  end_planned_until = end_planned,
  end_actual_until = end_actual;
UPDATE project_milestone SET due_until = due_on, done_until = done_on;

-- The reference data said in notes and titles which first days nobody had stated; now the dates say it themselves.
UPDATE project SET start_planned_until = start_planned + INTERVAL '1' MONTH - INTERVAL '1' DAY
WHERE EXTRACT(DAY FROM start_planned) = 1 AND id IN (
  SELECT project_id FROM project_fact
  WHERE field = 'startPlanned' AND note = 'Known to the month; stored as its first day.');
UPDATE project SET start_planned_until = start_planned + INTERVAL '1' YEAR - INTERVAL '1' DAY
WHERE EXTRACT(DAY FROM start_planned) = 1 AND EXTRACT(MONTH FROM start_planned) = 1 AND id IN (
  SELECT project_id FROM project_fact WHERE field = 'startPlanned' AND note LIKE '%stored as 1 January.');
UPDATE project SET start_actual_until = start_actual + INTERVAL '1' MONTH - INTERVAL '1' DAY
WHERE EXTRACT(DAY FROM start_actual) = 1 AND id IN (
  SELECT project_id FROM project_fact
  WHERE field = 'startActual' AND note = 'Known to the month; stored as its first day.');
UPDATE project SET start_actual_until = start_actual + INTERVAL '1' YEAR - INTERVAL '1' DAY
WHERE EXTRACT(DAY FROM start_actual) = 1 AND EXTRACT(MONTH FROM start_actual) = 1 AND id IN (
  SELECT project_id FROM project_fact WHERE field = 'startActual' AND note LIKE '%stored as 1 January.');
UPDATE project SET end_planned_until = end_planned + INTERVAL '1' MONTH - INTERVAL '1' DAY
WHERE EXTRACT(DAY FROM end_planned) = 1 AND id IN (
  SELECT project_id FROM project_fact
  WHERE field = 'endPlanned' AND note = 'Known to the month; stored as its first day.');
UPDATE project SET end_planned_until = end_planned + INTERVAL '1' YEAR - INTERVAL '1' DAY
WHERE EXTRACT(DAY FROM end_planned) = 1 AND EXTRACT(MONTH FROM end_planned) = 1 AND id IN (
  SELECT project_id FROM project_fact WHERE field = 'endPlanned' AND note LIKE '%stored as 1 January.');
UPDATE project SET end_actual_until = end_actual + INTERVAL '1' MONTH - INTERVAL '1' DAY
WHERE EXTRACT(DAY FROM end_actual) = 1 AND id IN (
  SELECT project_id FROM project_fact
  WHERE field = 'endActual' AND note = 'Known to the month; stored as its first day.');
UPDATE project SET end_actual_until = end_actual + INTERVAL '1' YEAR - INTERVAL '1' DAY
WHERE EXTRACT(DAY FROM end_actual) = 1 AND EXTRACT(MONTH FROM end_actual) = 1 AND id IN (
  SELECT project_id FROM project_fact WHERE field = 'endActual' AND note LIKE '%stored as 1 January.');
UPDATE project SET start_planned_until = start_planned + INTERVAL '3' MONTH - INTERVAL '1' DAY
WHERE EXTRACT(DAY FROM start_planned) = 1 AND MOD(CAST(EXTRACT(MONTH FROM start_planned) AS INTEGER), 3) = 1 AND id IN (
  SELECT project_id FROM project_fact
  WHERE field = 'startPlanned' AND note = 'Known to the quarter; stored as its first day.');
UPDATE project_fact SET
  note = CASE
    WHEN note LIKE 'The year is approximate;%' THEN 'The year is approximate.'
    WHEN note LIKE 'As planned;%' THEN 'As planned.' END,
  note_ru = CASE
    WHEN note LIKE 'The year is approximate;%' THEN 'Год приблизительный.'
    WHEN note LIKE 'As planned;%' THEN 'По плану.' END
WHERE note LIKE '%stored as its first day.' OR note LIKE '%stored as 1 January.';
UPDATE project_milestone SET
  due_until = due_on + INTERVAL '1' MONTH - INTERVAL '1' DAY,
  done_until = done_on + INTERVAL '1' MONTH - INTERVAL '1' DAY,
  title = REGEXP_REPLACE(title, ' [(].*[)]$', ''),
  title_ru = REGEXP_REPLACE(title_ru, ' [(].*[)]$', '')
WHERE EXTRACT(DAY FROM COALESCE(due_on, done_on)) = 1 AND title IN (
  'General contract signed (November 2013)',
  'Works started (February 2014)',
  'Works finished (October 2014)',
  'Terminal opened (planned for December 2016)',
  'First train (September 2016)',
  'Cranes installed (planned for July 2021)',
  'Memorandum at SPIEF 2023 (June 2023)',
  'Completion expected (December 2022)') AND (due_on IS NULL OR done_on IS NULL);

ALTER TABLE project ADD CONSTRAINT project_start_planned_known CHECK (
  (start_planned IS NULL) = (start_planned_until IS NULL)
  AND (start_planned_until = start_planned OR EXTRACT(DAY FROM start_planned) = 1 AND EXTRACT(YEAR FROM start_planned_until) = EXTRACT(YEAR FROM start_planned)
    AND EXTRACT(MONTH FROM start_planned_until) - EXTRACT(MONTH FROM start_planned) IN (0, 2, 11)));
ALTER TABLE project ADD CONSTRAINT project_start_actual_known CHECK (
  (start_actual IS NULL) = (start_actual_until IS NULL)
  AND (start_actual_until = start_actual OR EXTRACT(DAY FROM start_actual) = 1 AND EXTRACT(YEAR FROM start_actual_until) = EXTRACT(YEAR FROM start_actual)
    AND EXTRACT(MONTH FROM start_actual_until) - EXTRACT(MONTH FROM start_actual) IN (0, 2, 11)));
ALTER TABLE project ADD CONSTRAINT project_end_planned_known CHECK (
  (end_planned IS NULL) = (end_planned_until IS NULL)
  AND (end_planned_until = end_planned OR EXTRACT(DAY FROM end_planned) = 1 AND EXTRACT(YEAR FROM end_planned_until) = EXTRACT(YEAR FROM end_planned)
    AND EXTRACT(MONTH FROM end_planned_until) - EXTRACT(MONTH FROM end_planned) IN (0, 2, 11)));
ALTER TABLE project ADD CONSTRAINT project_end_actual_known CHECK (
  (end_actual IS NULL) = (end_actual_until IS NULL)
  AND (end_actual_until = end_actual OR EXTRACT(DAY FROM end_actual) = 1 AND EXTRACT(YEAR FROM end_actual_until) = EXTRACT(YEAR FROM end_actual)
    AND EXTRACT(MONTH FROM end_actual_until) - EXTRACT(MONTH FROM end_actual) IN (0, 2, 11)));
ALTER TABLE project_milestone ADD CONSTRAINT project_milestone_due_on_known CHECK (
  (due_on IS NULL) = (due_until IS NULL)
  AND (due_until = due_on OR EXTRACT(DAY FROM due_on) = 1 AND EXTRACT(YEAR FROM due_until) = EXTRACT(YEAR FROM due_on)
    AND EXTRACT(MONTH FROM due_until) - EXTRACT(MONTH FROM due_on) IN (0, 2, 11)));
ALTER TABLE project_milestone ADD CONSTRAINT project_milestone_done_on_known CHECK (
  (done_on IS NULL) = (done_until IS NULL)
  AND (done_until = done_on OR EXTRACT(DAY FROM done_on) = 1 AND EXTRACT(YEAR FROM done_until) = EXTRACT(YEAR FROM done_on)
    AND EXTRACT(MONTH FROM done_until) - EXTRACT(MONTH FROM done_on) IN (0, 2, 11)));
-- Only an end that is before its start for certain is wrong: one of 'November 2013' may follow a start on the 15th.
ALTER TABLE project ADD CONSTRAINT project_planned_order CHECK (end_planned_until >= start_planned);
ALTER TABLE project ADD CONSTRAINT project_actual_order CHECK (end_actual_until >= start_actual);
DROP INDEX project_milestone_due;
CREATE INDEX project_milestone_due ON project_milestone (due_until);
