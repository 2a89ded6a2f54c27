package com.investkaluga.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database is worth after its migration. */
class SchemaMigrationTest {

    @Test
    void a_new_file_of_h2_takes_rows_after_the_pool_has_replaced_its_connections(@TempDir Path directory) {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:file:" + directory.resolve("desk").toAbsolutePath());
            pool.setUsername("sa");
            new SchemaMigration(pool)
                    .migrate(Flyway.configure()
                            .dataSource(pool)
                            .locations("classpath:db/migration", "classpath:db/vendor/h2")
                            .load());
            pool.getHikariPoolMXBean().softEvictConnections();
            var client = JdbcClient.create(pool);

            client.sql("""
                            INSERT INTO import_batch (kind, title, status, row_count, created_at)
                            VALUES ('CUSTOMS', 'customs', 'QUEUED', 2, CURRENT_TIMESTAMP)""").update();

            assertThat(client.sql("SELECT COUNT(*) FROM import_batch")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }
}
