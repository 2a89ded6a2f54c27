-- One row, locked while a file is let in: of two files with the same hash that come at the same instant one waits for the other
-- and then finds it. An index could not do that, because a file may come again once the import of the first is over.
CREATE TABLE import_admission (
    id INTEGER NOT NULL,
    CONSTRAINT import_admission_key PRIMARY KEY (id),
    CONSTRAINT import_admission_single CHECK (id = 1)
);
INSERT INTO import_admission (id) VALUES (1);
