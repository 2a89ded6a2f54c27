-- What lists are sorted by instead of the name: without capitals, quotation marks and accents, so that neither database sorts by
-- bytes; the Russian order takes the Russian name where there is one. The desk writes it with the name.
ALTER TABLE site ADD COLUMN name_order VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE site ADD COLUMN name_order_ru VARCHAR(200) DEFAULT '' NOT NULL;
UPDATE site SET
  name_order = REGEXP_REPLACE(REPLACE(LOWER(name), 'ё', 'е'), '^[^a-zа-я0-9]+', ''),
  name_order_ru = REGEXP_REPLACE(REPLACE(LOWER(COALESCE(name_ru, name)), 'ё', 'е'), '^[^a-zа-я0-9]+', '');
DROP INDEX site_name;
CREATE INDEX site_name ON site (name_order, id, archived);
CREATE INDEX site_name_ru ON site (name_order_ru, name_order, id, archived);
