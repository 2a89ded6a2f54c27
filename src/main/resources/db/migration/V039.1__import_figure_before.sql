-- The value that was in use before the figure came, as the preview shows it.
ALTER TABLE import_figure ADD COLUMN usd_before DECIMAL(18, 2);
