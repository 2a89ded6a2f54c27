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

-- The source of the event is the source of its date, too.
INSERT INTO event_fact (event_id, field, stated_value, stated_value_ru, source_title, source_url, stated_on, in_use, note, note_ru)
SELECT e.id, v.field, v.stated_value, v.stated_value_ru, f.source_title, f.source_url, f.stated_on, TRUE, v.note, v.note_ru
FROM event e
JOIN event_fact f ON f.event_id = e.id AND f.field = 'record'
JOIN (VALUES
  ('autoinvest-2016', 'Nedelya, AutoInvest conference', 'startsOn', DATE '2016-12-31', '2016', '2016 год', 'The exact date was not found.', 'Точная дата не найдена.'),
  ('autoinvest-2016', 'Nedelya, AutoInvest conference', 'endsOn', DATE '2016-12-31', '2016', '2016 год', 'The exact date was not found.', 'Точная дата не найдена.'),
  ('hannover-messe-2013', 'Agency news, Hannover Messe 2013', 'startsOn', DATE '2013-04-30', 'April 2013', 'апрель 2013 года', 'The month is commonly known, not from the source.', 'Месяц общеизвестен, в источнике его нет.'),
  ('hannover-messe-2013', 'Agency news, Hannover Messe 2013', 'endsOn', DATE '2013-04-30', 'April 2013', 'апрель 2013 года', 'The month is commonly known, not from the source.', 'Месяц общеизвестен, в источнике его нет.'),
  ('chamber-presentation-2018', 'International Public Chamber, presentation of the region', 'startsOn', DATE '2018-09-30', 'September 2018', 'сентябрь 2018 года', 'On the day of the page, 22 September, or before.', 'Не позже страницы от 22 сентября.'),
  ('chamber-presentation-2018', 'International Public Chamber, presentation of the region', 'endsOn', DATE '2018-09-30', 'September 2018', 'сентябрь 2018 года', 'On the day of the page, 22 September, or before.', 'Не позже страницы от 22 сентября.'),
  ('shanghai-motor-show-2023', 'Vperyod, Shanghai motor show', 'startsOn', DATE '2023-04-30', 'April 2023', 'апрель 2023 года', 'The month is inferred.', 'Месяц выведен.'),
  ('shanghai-motor-show-2023', 'Vperyod, Shanghai motor show', 'endsOn', DATE '2023-04-30', 'April 2023', 'апрель 2023 года', 'The month is inferred.', 'Месяц выведен.'),
  ('tochigi-visit-2018', 'Rambler News, delegation to Tochigi', 'startsOn', DATE '2018-06-30', 'June 2018', 'июнь 2018 года', 'The first day is not known.', 'Первый день неизвестен.')
) AS v (code, source_title, field, until, stated_value, stated_value_ru, note, note_ru) ON v.code = e.code AND v.source_title = f.source_title AND v.until = e.starts_until
WHERE NOT EXISTS (SELECT 1 FROM event_fact known WHERE known.event_id = e.id AND known.field = v.field);
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
