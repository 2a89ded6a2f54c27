package com.investkaluga.desk.trade.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.support.Migrations;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk that already has flows keeps them when it learns to replace and undo them. */
class ImportMigrationTest {

    private static final String MONTHS =
            "SELECT first_day || ' ' || partner || ' ' || direction || ' ' || basis || ' ' || value_usd FROM flow_month ORDER BY 1";
    private static final String CHAPTERS = """
            SELECT first_day || ' ' || partner || ' ' || chapter || ' ' || basis || ' ' || SUM(value_usd) FROM flow_chapter_month
            GROUP BY first_day, partner, chapter, basis ORDER BY 1""";

    @Test
    void flows_on_h2_are_kept(@TempDir Path directory) {
        keepsItsFlows(Migrations.ofH2(directory));
    }

    @Test
    void flows_on_postgresql_are_kept() {
        keepsItsFlows(Migrations.ofPostgres());
    }

    private static void keepsItsFlows(Migrations migrations) {
        migrations.upTo("036");
        var client = JdbcClient.create(migrations.dataSource());
        fill(client);
        var months = client.sql(MONTHS).query(String.class).list();
        var chapters = client.sql(CHAPTERS).query(String.class).list();

        migrations.upTo("latest");

        assertThat(client.sql(MONTHS).query(String.class).list())
                .isEqualTo(months)
                .hasSize(3);
        assertThat(client.sql(CHAPTERS).query(String.class).list()).isEqualTo(chapters);
        assertThat(client.sql("SELECT batch_id || ' ' || first_day || ' ' || active FROM flow_coverage ORDER BY 1")
                        .query(String.class)
                        .list())
                .map(line -> line.toLowerCase(java.util.Locale.ROOT))
                .containsExactly("1 2020-01-01 true", "2 2020-01-01 true", "2 2020-02-01 true");
    }

    private static void fill(JdbcClient client) {
        var statements = List.of("""
                INSERT INTO import_batch (id, kind, title, status, row_count, created_at)
                VALUES (1, 'SAMPLE', 'sample', 'COMMITTED', 2, CURRENT_TIMESTAMP),
                    (2, 'CUSTOMS', 'customs', 'COMMITTED', 2, CURRENT_TIMESTAMP)""", """
                INSERT INTO trade_flow (batch_id, first_day, direction, partner, hs_code, value_usd, region)
                VALUES (1, DATE '2020-01-01', 'EXPORTS', 'CN', '8703', 1.50, '29000'),
                    (1, DATE '2020-01-01', 'EXPORTS', 'CN', '84', 2.00, '29000'),
                    (2, DATE '2020-01-01', 'IMPORTS', 'DE', '8703', 3.00, '29000'),
                    (2, DATE '2020-02-01', 'IMPORTS', 'DE', '8703', 4.00, '29000')""", """
                INSERT INTO flow_chapter_month (first_day, partner, chapter, direction, basis, value_usd)
                SELECT f.first_day, f.partner, SUBSTRING(f.hs_code, 1, 2), f.direction,
                    CASE f.batch_id WHEN 1 THEN 'SAMPLE' ELSE 'STATISTICAL' END, SUM(f.value_usd)
                FROM trade_flow f GROUP BY f.first_day, f.partner, SUBSTRING(f.hs_code, 1, 2), f.direction, f.batch_id""", """
                INSERT INTO flow_month (first_day, partner, direction, basis, value_usd)
                SELECT first_day, partner, direction, basis, SUM(value_usd) FROM flow_chapter_month
                GROUP BY first_day, partner, direction, basis""");
        statements.forEach(sql -> client.sql(sql).update());
    }
}
