package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Serving;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Rows by PostgreSQL's {@code COPY}. What waits in the lines between here and there cannot be held back, and a database that works
 * off several megabytes takes a processor from whoever waits: so one command takes little, and less while there are readers.
 */
final class CopiedRows implements BulkRows {

    private static final int FULL = 1 << 16;
    private static final int MOST_AT_ONCE = 1 << 21;
    private static final int MOST_AMONG_READERS = 2 * FULL;
    /** Some milliseconds' work. */
    private static final int ROWS_IN_A_ROW = 500;

    private final BulkConnection connection;
    private final Serving serving;
    private final CopyManager copies;
    private final String command;
    private final boolean[] isSmall;
    private final CopyBuffer buffer = new CopyBuffer(FULL);
    private CopyIn copy;
    private int column;
    private int sent;
    private int rows;

    CopiedRows(BulkConnection connection, Serving serving, String table, List<String> columns) throws SQLException {
        this.connection = connection;
        this.serving = serving;
        var names = String.join(", ", columns);
        isSmall = smallColumns(connection, "SELECT %s FROM %s WHERE FALSE".formatted(names, table));
        copies = connection.get().unwrap(PGConnection.class).getCopyAPI();
        command = "COPY %s (%s) FROM STDIN (FORMAT BINARY)".formatted(table, names);
        copy = begin();
    }

    private static boolean[] smallColumns(BulkConnection connection, String nothing) throws SQLException {
        try (var statement = connection.get().createStatement();
                var none = statement.executeQuery(nothing)) {
            var columns = none.getMetaData();
            var small = new boolean[columns.getColumnCount()];
            for (var i = 0; i < small.length; i++) {
                small[i] = columns.getColumnType(i + 1) == Types.SMALLINT;
            }
            return small;
        }
    }

    @Override
    public BulkRows number(long value) {
        if (isSmall[next()]) {
            buffer.smallint(value);
        } else {
            buffer.bigint(value);
        }
        return this;
    }

    @Override
    public BulkRows day(LocalDate value) {
        next();
        buffer.day(value);
        return this;
    }

    @Override
    public BulkRows decimal(@Nullable BigDecimal value) {
        next();
        buffer.decimal(value);
        return this;
    }

    @Override
    public BulkRows text(@Nullable String value) {
        next();
        buffer.text(value);
        return this;
    }

    private int next() {
        if (column == 0) {
            buffer.row(isSmall.length);
        }
        return column++;
    }

    @Override
    public void endRow() {
        column = 0;
        if (buffer.length() >= FULL) {
            send();
        }
        if (++rows % ROWS_IN_A_ROW == 0) {
            serving.giveWay();
        }
    }

    /** A command ends when the next rows are ready, so that the database need not wait for them. */
    private void send() {
        try {
            if (sent >= (serving.wasServing() ? MOST_AMONG_READERS : MOST_AT_ONCE)) {
                end();
                copy = begin();
                sent = 0;
            }
            copy.writeToCopy(buffer.data(), 0, buffer.length());
            sent += buffer.length();
            buffer.clear();
        } catch (SQLException e) {
            throw new BulkException(e);
        }
    }

    private CopyIn begin() throws SQLException {
        var begun = copies.copyIn(command);
        begun.writeToCopy(CopyBuffer.HEADER, 0, CopyBuffer.HEADER.length);
        return begun;
    }

    private void end() throws SQLException {
        copy.writeToCopy(CopyBuffer.TRAILER, 0, CopyBuffer.TRAILER.length);
        copy.endCopy();
    }

    @Override
    public void finish() {
        send();
        try {
            end();
            connection.commit();
        } catch (SQLException e) {
            throw new BulkException(e);
        }
    }

    @Override
    public void close() {
        try {
            try {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            } finally {
                connection.release();
            }
        } catch (SQLException e) {
            throw new BulkException(e);
        }
    }
}
