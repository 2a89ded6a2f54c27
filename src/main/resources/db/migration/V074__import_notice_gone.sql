-- What stood a year before and is not in the file is no jump of anything in the file: one line with its number, and a list behind it.
ALTER TABLE import_notice DROP CONSTRAINT import_notice_kind;
ALTER TABLE import_notice ADD CONSTRAINT import_notice_kind CHECK (kind IN (
    'OUTLIER', 'GONE', 'UNKNOWN_PARTNER', 'UNKNOWN_CHAPTER', 'DUPLICATE', 'CONTRADICTION'));
