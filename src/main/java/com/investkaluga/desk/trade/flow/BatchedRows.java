package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Serving;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by JDBC batches. */
final class BatchedRows implements BulkRows {

    /** Some ten milliseconds' work. */
    private static final int ROWS_AT_ONCE = 500;

    private static final int ROWS_TO_COMMIT = 10 * ROWS_AT_ONCE;

    private final BulkConnection connection;
    private final Serving serving;
    private final PreparedStatement statement;
    private int column;
    private int waiting;
    private int uncommitted;

    BatchedRows(BulkConnection connection, Serving serving, String table, List<String> columns) throws SQLException {
        this.connection = connection;
        this.serving = serving;
        statement = connection
                .get()
                .prepareStatement("INSERT INTO %s (%s) VALUES (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", Collections.nCopies(columns.size(), "?"))));
    }

    @Override
    public BulkRows number(long value) {
        return set(() -> statement.setLong(++column, value));
    }

    @Override
    public BulkRows day(LocalDate value) {
        return set(() -> statement.setObject(++column, value));
    }

    @Override
    public BulkRows text(@Nullable String value) {
        return set(() -> statement.setString(++column, value));
    }

    @Override
    public BulkRows decimal(@Nullable BigDecimal value) {
        return set(() -> statement.setBigDecimal(++column, value));
    }

    @Override
    public void endRow() {
        set(() -> {
            statement.addBatch();
            column = 0;
            if (++waiting == ROWS_AT_ONCE) {
                send();
                serving.giveWay();
            }
        });
    }

    @Override
    public void finish() {
        set(() -> {
            send();
            commit();
        });
    }

    private void send() throws SQLException {
        statement.executeBatch();
        uncommitted += waiting;
        waiting = 0;
        if (uncommitted >= ROWS_TO_COMMIT) {
            commit();
        }
    }

    private void commit() throws SQLException {
        connection.commit();
        uncommitted = 0;
    }

    @Override
    public void close() {
        set(() -> {
            try (statement) {
                statement.clearBatch();
            } finally {
                connection.release();
            }
        });
    }

    private BulkRows set(Step step) {
        try {
            step.run();
            return this;
        } catch (SQLException e) {
            throw new BulkException(e);
        }
    }

    private interface Step {
        void run() throws SQLException;
    }
}
