package com.investkaluga.desk.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.support.Migrations;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk that left events undated, of which a month or a year is known, says these from then on, and keeps what staff entered. */
class EventDatesMigrationTest {

    @Test
    void events_on_h2_get_the_months_that_are_known(@TempDir Path directory) {
        getsKnownMonths(Migrations.ofH2(directory));
    }

    @Test
    void events_on_postgresql_get_the_months_that_are_known() {
        getsKnownMonths(Migrations.ofPostgres());
    }

    private static void getsKnownMonths(Migrations migrations) {
        migrations.upTo("075");
        var client = JdbcClient.create(migrations.dataSource());
        event(client, 1, "hannover-messe-2013", null, null, "April 2013");
        event(client, 2, "autoinvest-2016", "2016-10-12", null, "2016");
        event(client, 3, "tochigi-visit-2018", null, "2018-06-10", "June 2018");
        event(client, 4, "baden-wuerttemberg", null, null, "29 August");
        event(client, 5, "russia-china-forum-9", "2014-10-11", "2014-10-11", "12 October 2014");

        migrations.upTo("latest");

        assertThat(client.sql("""
                        SELECT id || ' ' || COALESCE(starts_on || ' ' || starts_until, '-') || ' '
                          || COALESCE(ends_on || ' ' || ends_until, '-') || ' ' || COALESCE(dated_on || ' ' || dated_until, '-')
                        FROM event ORDER BY id""").query(String.class).list())
                .containsExactly(
                        "1 2013-04-01 2013-04-30 2013-04-01 2013-04-30 2013-04-01 2013-04-30",
                        "2 2016-10-12 2016-10-12 - 2016-10-12 2016-10-12",
                        "3 2018-06-01 2018-06-30 2018-06-10 2018-06-10 2018-06-01 2018-06-30",
                        "4 - - -",
                        "5 2014-10-11 2014-10-11 2014-10-11 2014-10-11 2014-10-11 2014-10-11");
        assertThat(client.sql("SELECT event_id || ' ' || stated_value FROM event_fact WHERE in_use ORDER BY event_id")
                        .query(String.class)
                        .list())
                .containsExactly("1 April 2013", "3 June 2018");
        assertThat(client.sql("SELECT note FROM event WHERE id = 1")
                        .query(String.class)
                        .single())
                .isEqualTo("The page does not give the month, which is commonly known; no days.");
    }

    private static void event(
            JdbcClient client,
            long id,
            String code,
            @Nullable String startsOn,
            @Nullable String endsOn,
            String stated) {
        client.sql("""
                        INSERT INTO event (id, version, code, name, kind, starts_on, ends_on, dated_on, note, search_text)
                        VALUES (?, 0, ?, 'Event', 'FORUM', CAST(? AS DATE), CAST(? AS DATE), CAST(? AS DATE),
                            'April 2013: the page does not give the month, which is commonly known; no days.', '')""")
                .params(id, code, startsOn, endsOn, startsOn == null ? endsOn : startsOn)
                .update();
        client.sql("""
                        INSERT INTO event_fact (event_id, field, stated_value, source_title, in_use)
                        VALUES (?, 'startsOn', ?, 'A source', FALSE)""").params(id, stated).update();
    }
}
