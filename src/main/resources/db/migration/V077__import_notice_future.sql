-- Months and years that have not begun yet are a kind of their own.
ALTER TABLE import_notice DROP CONSTRAINT import_notice_kind;
ALTER TABLE import_notice ADD CONSTRAINT import_notice_kind CHECK (kind IN (
    'OUTLIER', 'GONE', 'FUTURE', 'UNKNOWN_PARTNER', 'UNKNOWN_CHAPTER', 'DUPLICATE', 'CONTRADICTION'));
