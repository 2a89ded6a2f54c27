package com.investkaluga.desk.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.support.Migrations;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk that stored the first day of a month for want of a better one says only the month from then on. */
class ProjectDatesMigrationTest {

    @Test
    void dates_on_h2_lose_the_days_that_nobody_stated(@TempDir Path directory) {
        losesInventedDays(Migrations.ofH2(directory));
    }

    @Test
    void dates_on_postgresql_lose_the_days_that_nobody_stated() {
        losesInventedDays(Migrations.ofPostgres());
    }

    private static void losesInventedDays(Migrations migrations) {
        migrations.upTo("061");
        var client = JdbcClient.create(migrations.dataSource());
        project(client, 1, "2013-11-01", "2015-05-25");
        fact(client, 1, "startActual", "Known to the month; stored as its first day.");
        project(client, 2, "2014-01-01", "2017-01-01");
        fact(client, 2, "startActual", "Known to the year; stored as 1 January.");
        fact(client, 2, "endPlanned", "As planned; known to the year, stored as 1 January.");
        project(client, 3, "2012-06-01", "2012-06-30");
        client.sql("""
                        INSERT INTO project_milestone (project_id, position, title, title_ru, done_on)
                        VALUES (1, 0, 'General contract signed (November 2013)', 'Договор (ноябрь 2013 года)', DATE '2013-11-01'),
                            (1, 1, 'Airport commissioned', NULL, DATE '2015-05-25')""").update();

        migrations.upTo("063");

        assertThat(client.sql("""
                        SELECT id || ' ' || start_actual || ' ' || start_actual_until || ' ' || end_planned || ' ' || end_planned_until
                        FROM project ORDER BY id""").query(String.class).list())
                .containsExactly(
                        "1 2013-11-01 2013-11-30 2015-05-25 2015-05-25",
                        "2 2014-01-01 2014-12-31 2017-01-01 2017-12-31",
                        "3 2012-06-01 2012-06-01 2012-06-30 2012-06-30");
        assertThat(client.sql(
                                "SELECT title || ' ' || done_on || ' ' || done_until FROM project_milestone ORDER BY position")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "General contract signed 2013-11-01 2013-11-30", "Airport commissioned 2015-05-25 2015-05-25");
        assertThat(client.sql("SELECT note FROM project_fact WHERE note IS NOT NULL")
                        .query(String.class)
                        .list())
                .containsExactly("As planned.");
    }

    private static void project(JdbcClient client, long id, String start, String end) {
        client.sql("""
                        INSERT INTO project (id, version, name, kind, status, start_actual, end_planned, search_text)
                        VALUES (?, 0, 'Project', 'ROAD', 'UNDER_WAY', CAST(? AS DATE), CAST(? AS DATE), '')""").params(id, start, end).update();
    }

    private static void fact(JdbcClient client, long id, String field, String note) {
        client.sql(
                        "INSERT INTO project_fact (project_id, field, source_title, in_use, note) VALUES (?, ?, 'A source', TRUE, ?)")
                .params(id, field, note)
                .update();
    }
}
