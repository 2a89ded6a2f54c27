-- As V063 says for projects: beside the first day that a date can be stands the last. What was stored so far is a day.
ALTER TABLE event ADD COLUMN starts_until DATE;
ALTER TABLE event ADD COLUMN ends_until DATE;
ALTER TABLE event ADD COLUMN dated_until DATE;
UPDATE event SET starts_until = starts_on, ends_until = ends_on;

-- The reference data said in notes which months and years are known; now the dates say it themselves, unless staff entered others.
ALTER TABLE event DROP CONSTRAINT event_dated;
UPDATE event SET starts_on = DATE '2016-01-01', starts_until = DATE '2016-12-31', ends_on = DATE '2016-01-01', ends_until = DATE '2016-12-31'
WHERE code = 'autoinvest-2016' AND starts_on IS NULL AND ends_on IS NULL;
UPDATE event SET starts_on = DATE '2013-04-01', starts_until = DATE '2013-04-30', ends_on = DATE '2013-04-01', ends_until = DATE '2013-04-30'
WHERE code = 'hannover-messe-2013' AND starts_on IS NULL AND ends_on IS NULL;
UPDATE event SET starts_on = DATE '2018-09-01', starts_until = DATE '2018-09-30', ends_on = DATE '2018-09-01', ends_until = DATE '2018-09-30'
WHERE code = 'chamber-presentation-2018' AND starts_on IS NULL AND ends_on IS NULL;
UPDATE event SET starts_on = DATE '2023-04-01', starts_until = DATE '2023-04-30', ends_on = DATE '2023-04-01', ends_until = DATE '2023-04-30'
WHERE code = 'shanghai-motor-show-2023' AND starts_on IS NULL AND ends_on IS NULL;
UPDATE event SET starts_on = DATE '2018-06-01', starts_until = DATE '2018-06-30'
WHERE code = 'tochigi-visit-2018' AND starts_on IS NULL AND ends_on = DATE '2018-06-10';

-- What the sources say of these dates stood beside them; now the events carry it.
UPDATE event_fact SET in_use = TRUE
WHERE field = 'startsOn' AND NOT in_use AND EXISTS (
  SELECT 1 FROM event e WHERE e.id = event_id AND (
    e.code = 'autoinvest-2016' AND stated_value = '2016' AND e.starts_until = DATE '2016-12-31'
    OR e.code = 'hannover-messe-2013' AND stated_value = 'April 2013' AND e.starts_until = DATE '2013-04-30'
    OR e.code = 'chamber-presentation-2018' AND stated_value = 'September 2018' AND e.starts_until = DATE '2018-09-30'
    OR e.code = 'shanghai-motor-show-2023' AND stated_value = 'April 2023' AND e.starts_until = DATE '2023-04-30'
    OR e.code = 'tochigi-visit-2018' AND stated_value = 'June 2018' AND e.starts_until = DATE '2018-06-30'));
UPDATE event_fact SET note = 'The day is not known.', note_ru = 'День неизвестен.'
WHERE in_use AND note = 'The day is not known; the record leaves it open.';
UPDATE event SET note = 'The exact date was not found.', note_ru = 'Точная дата не найдена.'
WHERE note = 'In 2016; the exact date was not found.' AND starts_until = DATE '2016-12-31';
UPDATE event SET note = 'The page does not give the month, which is commonly known; no days.', note_ru = 'Месяц общеизвестен, на странице его нет; дни неизвестны.'
WHERE note = 'April 2013: the page does not give the month, which is commonly known; no days.' AND starts_until = DATE '2013-04-30';
UPDATE event SET note = 'On the day of the page, 22 September 2018, or before.', note_ru = 'Не позже страницы от 22 сентября 2018 года.'
WHERE note = 'September 2018, on the day of the page (22 September) or before; the day is not known.' AND starts_until = DATE '2018-09-30';
UPDATE event SET note = 'The 20th show; the month is inferred.', note_ru = '20-й автосалон; месяц выведен.'
WHERE note = 'The 20th show; April 2023 is inferred, the days are not known.' AND starts_until = DATE '2023-04-30';
UPDATE event SET note = 'It ended on 10 June, the first day is not known.', note_ru = 'Завершилась 10 июня, первый день неизвестен.'
WHERE note = 'June 2018; it ended on 10 June, the first day is not known.' AND starts_until = DATE '2018-06-30';

UPDATE event SET dated_on = COALESCE(starts_on, ends_on), dated_until = COALESCE(starts_until, ends_until);
ALTER TABLE event ADD CONSTRAINT event_dated CHECK (
  dated_on IS NOT DISTINCT FROM COALESCE(starts_on, ends_on) AND dated_until IS NOT DISTINCT FROM COALESCE(starts_until, ends_until));
ALTER TABLE event ADD CONSTRAINT event_starts_on_known CHECK (
  (starts_on IS NULL) = (starts_until IS NULL)
  AND (starts_until = starts_on OR EXTRACT(DAY FROM starts_on) = 1 AND EXTRACT(YEAR FROM starts_until) = EXTRACT(YEAR FROM starts_on)
    AND EXTRACT(MONTH FROM starts_until) - EXTRACT(MONTH FROM starts_on) IN (0, 2, 11)));
ALTER TABLE event ADD CONSTRAINT event_ends_on_known CHECK (
  (ends_on IS NULL) = (ends_until IS NULL)
  AND (ends_until = ends_on OR EXTRACT(DAY FROM ends_on) = 1 AND EXTRACT(YEAR FROM ends_until) = EXTRACT(YEAR FROM ends_on)
    AND EXTRACT(MONTH FROM ends_until) - EXTRACT(MONTH FROM ends_on) IN (0, 2, 11)));
-- Only an end that is before its beginning for certain is wrong.
ALTER TABLE event DROP CONSTRAINT event_ends_after_start;
ALTER TABLE event ADD CONSTRAINT event_ends_after_start CHECK (ends_until >= starts_on);
