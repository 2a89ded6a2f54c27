-- Lists are sorted by it, as V041 says.
ALTER TABLE project ADD COLUMN name_order VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE project ADD COLUMN name_order_ru VARCHAR(200) DEFAULT '' NOT NULL;
UPDATE project SET
  name_order = REGEXP_REPLACE(REPLACE(LOWER(name), 'ё', 'е'), '^[^a-zа-я0-9]+', ''),
  name_order_ru = REGEXP_REPLACE(REPLACE(LOWER(COALESCE(name_ru, name)), 'ё', 'е'), '^[^a-zа-я0-9]+', '');
DROP INDEX project_name;
CREATE INDEX project_name ON project (name_order, id, archived);
CREATE INDEX project_name_ru ON project (name_order_ru, name_order, id, archived);
