package com.investkaluga.desk.trade.flow;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by JDBC batches. */
final class BatchedRows implements BulkRows {

    private static final int ROWS_AT_ONCE = 5_000;

    private final BulkConnection connection;
    private final PreparedStatement statement;
    private int column;
    private int waiting;

    BatchedRows(BulkConnection connection, String table, List<String> columns) throws SQLException {
        this.connection = connection;
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
                store();
            }
        });
    }

    @Override
    public void finish() {
        set(this::store);
    }

    private void store() throws SQLException {
        statement.executeBatch();
        connection.commit();
        waiting = 0;
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
