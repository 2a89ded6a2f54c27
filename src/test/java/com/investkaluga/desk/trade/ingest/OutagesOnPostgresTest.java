package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.investkaluga.desk.support.OnPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.test.context.TestPropertySource;

/** A database that goes away in the middle of an import and stays away for longer than anybody waits for a connection. */
@OnPostgres
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=300")
class OutagesOnPostgresTest extends ImportTest {

    private static final Duration OUTAGE = Duration.ofSeconds(1);

    @Value("${spring.datasource.url}")
    private String url;

    @Autowired
    private ImportCommits commits;

    @Test
    void a_reading_that_the_database_left_alone_ends_with_a_sentence_and_leaves_nothing() throws Exception {
        var id = service.receive("file", new CustomsFile().random(new Random(9), "05/2020", 60_000).stream())
                .id();
        while (service.get(id).status() == ImportStatus.QUEUED) {
            pause();
        }

        goAwayFor(OUTAGE, 0);
        var ended = await(id);

        assertThat(ended.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(ended.message().key()).isEqualTo("trade.import.outage");
        assertThat(rows().values()).allMatch(count -> count == 0);
        assertThat(reread(id).status()).isEqualTo(ImportStatus.READY);
    }

    @Test
    void a_commit_that_the_database_left_alone_did_not_happen_and_its_page_says_so() throws Exception {
        var before = summaries();
        var id = read(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"))
                .id();

        assertThatThrownBy(() -> duringOutage(() -> commits.commit(id, "user")))
                .isInstanceOf(CompletionException.class);
        settle();

        assertThat(service.get(id).status()).isEqualTo(ImportStatus.READY);
        assertThat(service.get(id).message().key()).isEqualTo("trade.import.commit.outage");
        assertThat(summaries()).isEqualTo(before);
        service.commit(id);
        assertThat(lines("SELECT SUM(value_usd) FROM flow_month")).containsExactly("100.00");
    }

    @Test
    void an_undo_that_the_database_left_alone_did_not_happen_and_its_page_says_so() throws Exception {
        var before = summaries();
        var id = commit(new CustomsFile().imports("01/2020", "CN", "8703231010", "100"));
        var committed = summaries();

        assertThatThrownBy(() -> duringOutage(() -> commits.undo(id, "user"))).isInstanceOf(CompletionException.class);
        settle();

        assertThat(service.get(id).status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(service.get(id).message().key()).isEqualTo("trade.import.undo.outage");
        assertThat(summaries()).isEqualTo(committed);
        service.undo(id);
        assertThat(service.get(id).message()).isNull();
        assertThat(summaries()).isEqualTo(before);
    }

    @Test
    void a_preview_that_a_correction_outdates_is_made_anew_after_an_outage_too() throws Exception {
        var read = read(new CustomsFile()
                .imports("01/2020", "CN", "8703231010", "100")
                .imports("13/2020", "CN", "8703231010", "100"));
        var corrected =
                Files.readString(service.badLines(read.id()).orElseThrow()).replace("13/2020", "02/2020");
        client.sql("""
                        CREATE FUNCTION wait_a_moment() RETURNS trigger LANGUAGE plpgsql AS
                        'BEGIN PERFORM pg_advisory_xact_lock_shared(1); RETURN NEW; END'""").update();
        // what the preview of the whole is made of, and not that of the correction before it joins
        client.sql("CREATE TRIGGER wait_a_moment BEFORE INSERT ON import_change FOR EACH ROW WHEN (NEW.batch_id = "
                        + read.id() + ") EXECUTE FUNCTION wait_a_moment()")
                .update();
        try {
            duringOutage(
                    "SELECT pg_advisory_xact_lock(1)",
                    new DelegatingSecurityContextRunnable(() -> service.receive(
                            "corrected", new ByteArrayInputStream(corrected.getBytes(StandardCharsets.UTF_8)))));
            settle();

            assertThat(service.get(read.id()).previewOutdated()).isFalse();
            assertThat(service.preview(read.id()).cells()).isEqualTo(new ImportPreview.Cells(2, 0, 0, 0));
        } finally {
            client.sql("DROP FUNCTION wait_a_moment() CASCADE").update();
        }
    }

    private void duringOutage(Runnable work) throws Exception {
        duringOutage("LOCK TABLE flow_coverage IN ACCESS EXCLUSIVE MODE", work);
    }

    /** Holds the work at its first lock, so that the database goes away in the middle of it. */
    private void duringOutage(String lock, Runnable work) throws Exception {
        try (var holder = DriverManager.getConnection(url, "postgres", "postgres")) {
            holder.setAutoCommit(false);
            execute(holder, lock);
            var running = CompletableFuture.runAsync(work);
            while (waitingForLocks(holder) == 0) {
                pause();
            }
            goAwayFor(OUTAGE, number(holder, "SELECT pg_backend_pid()"));
            holder.rollback();
            running.join();
        }
    }

    private static long waitingForLocks(Connection connection) throws SQLException {
        return number(
                connection,
                "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
    }

    /**
     * Until the desk has a connection again, which its pool does not notice at once.
     *
     * @param but the process of a connection that stays
     */
    private void goAwayFor(Duration time, long but) throws Exception {
        var name = url.replaceFirst(".*/([a-z0-9]+).*", "$1");
        try (var server = DriverManager.getConnection(url.replace("/" + name, "/postgres"), "postgres", "postgres")) {
            execute(server, "ALTER DATABASE %s ALLOW_CONNECTIONS false".formatted(name));
            execute(
                    server,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s' AND pid <> %d"
                            .formatted(name, but));
            Thread.sleep(time);
            execute(server, "ALTER DATABASE %s ALLOW_CONNECTIONS true".formatted(name));
        }
        var end = Instant.now().plus(PATIENCE);
        while (!answers() && Instant.now().isBefore(end)) {
            pause();
        }
    }

    private boolean answers() {
        try {
            return client.sql("SELECT 1").query(Integer.class).single() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
