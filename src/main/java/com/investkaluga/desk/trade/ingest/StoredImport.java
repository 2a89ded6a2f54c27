package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.file.Recognition;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** An import as the database has it. */
record StoredImport(
        ImportRow row,
        @Nullable Long fileSize,
        @Nullable String fileHash,
        @Nullable Recognition recognition,
        @Nullable ImportCounts counts,
        boolean leavesOutBadLines,
        @Nullable ImportMessage message,
        @Nullable String previewStamp) {

    private static final int MONTHS = 12;

    private static final String COLUMNS = """
            SELECT b.*, p.first_day, p.last_month FROM import_batch b LEFT JOIN (
                SELECT batch_id, MIN(first_day) AS first_day, MAX(
                    EXTRACT(YEAR FROM first_day) * 12 + EXTRACT(MONTH FROM first_day) + months - 2) AS last_month
                FROM flow_coverage GROUP BY batch_id) p ON p.batch_id = b.id""";

    static final String BY_ID = COLUMNS + " WHERE b.id = ?";
    static final String LATEST_FIRST = COLUMNS + " ORDER BY b.id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";

    static StoredImport of(ResultSet found, int number) throws SQLException {
        var size = found.getLong("file_size");
        var sizeKnown = !found.wasNull();
        return new StoredImport(
                row(found),
                sizeKnown ? size : null,
                found.getString("file_hash"),
                Json.read(found.getString("recognition"), Recognition.class),
                Json.read(found.getString("counts"), ImportCounts.class),
                found.getBoolean("leaves_out_bad_lines"),
                message(found.getString("message_key"), found.getString("message_arguments")),
                found.getString("preview_stamp"));
    }

    private static @Nullable ImportMessage message(@Nullable String key, @Nullable String arguments) {
        return key == null || arguments == null
                ? null
                : new ImportMessage(key, Json.read(arguments, new TypeReference<Map<String, Object>>() {}));
    }

    static ImportRow row(ResultSet found) throws SQLException {
        var kind = found.getString("kind");
        var correctionOf = found.getLong("correction_of");
        var isCorrection = !found.wasNull();
        return new ImportRow(
                found.getLong("id"),
                ImportStatus.valueOf(found.getString("status")),
                kind == null ? null : BatchKind.valueOf(kind),
                found.getString("title"),
                found.getLong("row_count"),
                found.getLong("bad_line_count"),
                month(found.getDate("first_day")),
                lastMonth(found.getInt("last_month")),
                found.getTimestamp("created_at").toInstant(),
                found.getString("created_by"),
                instant(found.getTimestamp("committed_at")),
                found.getString("committed_by"),
                instant(found.getTimestamp("undone_at")),
                found.getString("undone_by"),
                isCorrection ? correctionOf : null);
    }

    private static @Nullable YearMonth month(@Nullable Date day) {
        return day == null ? null : YearMonth.from(day.toLocalDate());
    }

    /** @param count months since the year 0; 0 where no period is known */
    private static @Nullable YearMonth lastMonth(int count) {
        return count == 0 ? null : YearMonth.of(count / MONTHS, count % MONTHS + 1);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
