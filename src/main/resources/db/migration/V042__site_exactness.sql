-- As V057 says for companies.
alter table site add column area_hectares_exactness varchar(20)
  check (area_hectares_exactness in ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'));
alter table site add column free_hectares_exactness varchar(20)
  check (free_hectares_exactness in ('EXACT', 'ALMOST', 'ABOUT', 'MORE_THAN', 'PRELIMINARY', 'REVISED'));
update site set area_hectares_exactness = (select max(f.exactness) from site_fact f
  where f.site_id = site.id and f.field = 'areaHectares' and f.in_use) where area_hectares is not null;
update site set free_hectares_exactness = (select max(f.exactness) from site_fact f
  where f.site_id = site.id and f.field = 'freeHectares' and f.in_use) where free_hectares is not null;
