-- Lists are sorted by it, as V041 says.
ALTER TABLE event ADD COLUMN name_order VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE event ADD COLUMN name_order_ru VARCHAR(200) DEFAULT '' NOT NULL;
UPDATE event SET
  name_order = LEFT(REGEXP_REPLACE(REPLACE(LOWER(name), 'ё', 'е'), '^[^a-zа-я0-9]+', ''), 200),
  name_order_ru = LEFT(REGEXP_REPLACE(REPLACE(LOWER(COALESCE(name_ru, name)), 'ё', 'е'), '^[^a-zа-я0-9]+', ''), 200);
