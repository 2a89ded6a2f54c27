package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import com.investkaluga.desk.trade.ingest.file.Recognition;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records of imports: each change of status is one statement that names the status it starts from. */
@Component
@Transactional
class ImportBatches {

    private final JdbcClient client;
    private final ApplicationEventPublisher events;

    ImportBatches(JdbcClient client, ApplicationEventPublisher events) {
        this.client = client;
        this.events = events;
    }

    /** A new import that waits to be read. */
    long create(String title, ImportFiles.Received file, @Nullable String userName) {
        var keys = new GeneratedKeyHolder();
        client.sql("""
                        INSERT INTO import_batch (title, status, row_count, file_size, file_hash, created_at, created_by)
                        VALUES (?, 'QUEUED', 0, ?, ?, ?, ?)""")
                .params(title, file.size(), file.hash(), Timestamp.from(Instant.now()), userName)
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** Goes from one of these states to another; false where the import is in none of them, as after it was cancelled. */
    boolean move(long id, Set<ImportStatus> from, ImportStatus to, @Nullable ImportMessage message) {
        var moved = client.sql("""
                                UPDATE import_batch SET status = :to, message_key = :key, message_arguments = :arguments
                                WHERE id = :id AND status IN (:from)""")
                        .param("to", to.name())
                        .param("key", message == null ? null : message.key())
                        .param("arguments", message == null ? null : Json.write(message.arguments()))
                        .param("id", id)
                        .param("from", names(from))
                        .update()
                > 0;
        if (moved) {
            events.publishEvent(new ImportsChanged(id, to));
        }
        return moved;
    }

    /** Tells whoever shows the import that it has changed. */
    void announce(long id, ImportStatus status) {
        events.publishEvent(new ImportsChanged(id, status));
    }

    void choose(long id, ReadingChoices choices) {
        client.sql("""
                        UPDATE import_batch SET chosen_charset = ?, chosen_separator = ?, chosen_decimal_mark = ?,
                            leaves_out_bad_lines = FALSE WHERE id = ?""")
                .params(
                        choices.charset() == null ? null : choices.charset().name(),
                        choices.separator() == null ? null : choices.separator().toString(),
                        choices.decimalMark() == null
                                ? null
                                : choices.decimalMark().toString(),
                        id)
                .update();
    }

    void recognised(long id, BatchKind kind, Recognition recognition, @Nullable Long correctionOf) {
        client.sql("""
                        UPDATE import_batch SET kind = ?, file_format = ?, recognition = ?, correction_of = ? WHERE id = ?""")
                .params(kind.name(), recognition.format().name(), Json.write(recognition), correctionOf, id)
                .update();
    }

    void counted(long id, ImportCounts counts) {
        client.sql("""
                        UPDATE import_batch SET row_count = ?, bad_line_count = ?, problem_count = ?, left_out_count = ?,
                            read_millis = ?, counts = ? WHERE id = ?""")
                .params(
                        counts.rows(),
                        counts.badLines(),
                        counts.problems(),
                        counts.leftOutRows(),
                        counts.millis(),
                        Json.write(counts),
                        id)
                .update();
    }

    /** Writes down that this has begun: where the desk is stopped in the middle, the next start can say so. */
    void begins(long id, ImportDeed deed) {
        client.sql("UPDATE import_batch SET message_key = ?, message_arguments = ? WHERE id = ? AND status = ?")
                .params(deed.running(), Json.write(Map.of()), id, deed.from().name())
                .update();
    }

    /** Well or not, somebody was told. */
    void ends(long id, ImportDeed deed) {
        client.sql(
                        "UPDATE import_batch SET message_key = NULL, message_arguments = NULL WHERE id = ? AND message_key = ?")
                .params(id, deed.running())
                .update();
    }

    /** Says on its page that this did not happen, because the database went away. Where it did happen after all, nothing is said. */
    void breaksOff(long id, ImportDeed deed) {
        client.sql("UPDATE import_batch SET message_key = ? WHERE id = ? AND status = ? AND message_key = ?")
                .params(deed.outage(), id, deed.from().name(), deed.running())
                .update();
        ends(id, deed);
    }

    /** Says on the pages of imports with which this did not end that it did not happen. */
    void sayInterrupted(ImportDeed deed) {
        client.sql("UPDATE import_batch SET message_key = ? WHERE status = ? AND message_key = ?")
                .params(deed.interrupted(), deed.from().name(), deed.running())
                .update();
    }

    void leaveOutBadLines(long id) {
        client.sql("UPDATE import_batch SET leaves_out_bad_lines = TRUE WHERE id = ?")
                .param(id)
                .update();
    }

    static List<String> names(Set<ImportStatus> states) {
        return states.stream().map(Enum::name).toList();
    }
}
