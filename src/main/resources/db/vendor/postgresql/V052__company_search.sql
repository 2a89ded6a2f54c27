-- Looks up words inside search_text by their trigrams instead of reading every company. Where the server does not have the
-- extension or the desk's user may not create it, the search works all the same, only more slowly.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX company_search ON company USING gin (search_text gin_trgm_ops);
EXCEPTION
  WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
    RAISE NOTICE 'pg_trgm is not to be had: companies are searched without an index';
END
$$;
