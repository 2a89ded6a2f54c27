-- Lists are sorted by it, as V041 says; the whole order stands in each index, so that a far page needs nothing but the index.
ALTER TABLE company ADD COLUMN name_order VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE company ADD COLUMN name_order_ru VARCHAR(200) DEFAULT '' NOT NULL;
UPDATE company SET
  name_order = REGEXP_REPLACE(REPLACE(LOWER(name), 'ё', 'е'), '^[^a-zа-я0-9]+', ''),
  name_order_ru = REGEXP_REPLACE(REPLACE(LOWER(COALESCE(name_ru, name)), 'ё', 'е'), '^[^a-zа-я0-9]+', '');
DROP INDEX company_name;
DROP INDEX company_name_ru;
CREATE INDEX company_name ON company (name_order, id, archived);
CREATE INDEX company_name_ru ON company (name_order_ru, name_order, id, archived);
