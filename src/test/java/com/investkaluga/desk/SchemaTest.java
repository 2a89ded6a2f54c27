package com.investkaluga.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.support.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every table of the desk keeps to, read from the catalogue of the database that its migrations made. */
@OnPostgres
class SchemaTest {

    @Autowired
    private JdbcClient client;

    @Test
    void no_number_is_kept_in_floating_point() {
        assertThat(client.sql("""
                        SELECT table_name || '.' || column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND data_type IN ('double precision', 'real', 'money')""").query(String.class).list()).isEmpty();
    }

    @Test
    void every_foreign_key_has_an_index_that_begins_with_it() {
        assertThat(client.sql("""
                        SELECT key.conrelid::regclass || ' ' || key.conname FROM pg_constraint key
                        WHERE key.contype = 'f' AND NOT EXISTS (
                            SELECT 1 FROM pg_index index
                            WHERE index.indrelid = key.conrelid AND (index.indkey::int2[])[0] = key.conkey[1])""").query(String.class).list()).isEmpty();
    }
}
