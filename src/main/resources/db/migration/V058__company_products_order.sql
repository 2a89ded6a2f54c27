-- Lists are sorted by it, as V041 says: without an index a sort by products reads and orders every company.
ALTER TABLE company ADD COLUMN products_order VARCHAR(200);
ALTER TABLE company ADD COLUMN products_order_ru VARCHAR(200);
UPDATE company SET
  products_order = LEFT(REGEXP_REPLACE(REPLACE(LOWER(COALESCE(products, products_ru)), 'ё', 'е'), '^[^a-zа-я0-9]+', ''), 200),
  products_order_ru = LEFT(REGEXP_REPLACE(REPLACE(LOWER(COALESCE(products_ru, products)), 'ё', 'е'), '^[^a-zа-я0-9]+', ''), 200);
CREATE INDEX company_products ON company (products_order NULLS LAST, name_order, id, archived);
CREATE INDEX company_products_ru ON company (products_order_ru NULLS LAST, name_order, id, archived);
CREATE INDEX company_products_down ON company (products_order DESC NULLS LAST, name_order, id, archived);
CREATE INDEX company_products_ru_down ON company (products_order_ru DESC NULLS LAST, name_order, id, archived);
