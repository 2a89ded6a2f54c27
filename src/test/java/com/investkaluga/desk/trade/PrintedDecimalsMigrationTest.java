package com.investkaluga.desk.trade;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.support.Migrations;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of percentages that were kept without the decimals that their sources print, no more is claimed than their numbers need. */
class PrintedDecimalsMigrationTest {

    @Test
    void percentages_on_h2_get_the_fewest_decimals(@TempDir Path directory) {
        getTheFewestDecimals(Migrations.ofH2(directory));
    }

    @Test
    void percentages_on_postgresql_get_the_fewest_decimals() {
        getTheFewestDecimals(Migrations.ofPostgres());
    }

    private static void getTheFewestDecimals(Migrations migrations) {
        migrations.upTo("039.5");
        var client = JdbcClient.create(migrations.dataSource());
        figure(client, 1, "32", "8.5");
        figure(client, 2, "-6.25", "21.125");
        figure(client, 3, "0", "100");
        figure(client, 4, null, "30.0");

        migrations.upTo("039.6");

        assertThat(client.sql("""
                        SELECT id || ' ' || COALESCE(CAST(growth_decimals AS VARCHAR(1)), '-') || ' ' || share_decimals
                        FROM turnover_figure ORDER BY id""").query(String.class).list()).containsExactly("1 0 1", "2 2 3", "3 0 0", "4 - 0");
    }

    private static void figure(JdbcClient client, long id, String growth, String share) {
        client.sql("""
                        INSERT INTO turnover_figure (id, version, scope, direction, growth_percent, exactness_growth,
                            share_percent, share_basis, exactness_share, source_title, in_use)
                        VALUES (?, 0, 'TOTAL', 'TURNOVER', CAST(? AS DECIMAL(9, 3)), ?, CAST(? AS DECIMAL(6, 3)), 'TURNOVER',
                            'EXACT', 'A source', FALSE)""")
                .params(id, growth, growth == null ? null : "EXACT", share)
                .update();
    }
}
