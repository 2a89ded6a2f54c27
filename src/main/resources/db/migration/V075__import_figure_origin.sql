-- Lines of a correction stand behind those of the import that it corrects: where such a line stands, and in which file. Both null
-- for a line of the import's own file.
ALTER TABLE import_figure ADD COLUMN file_line BIGINT;
ALTER TABLE import_figure ADD COLUMN file_title VARCHAR(300);
