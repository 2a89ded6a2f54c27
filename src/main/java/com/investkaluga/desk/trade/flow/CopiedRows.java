package com.investkaluga.desk.trade.flow;

import com.investkaluga.desk.base.Serving;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Rows by PostgreSQL's {@code COPY}, in its text format. One command takes a quarter of a megabyte: what waits in the lines between
 * here and there cannot be held back, and a database that works off several megabytes takes a processor from whoever waits.
 */
final class CopiedRows implements BulkRows {

    private static final int FULL = 1 << 16;
    private static final int MOST_AT_ONCE = 4 * FULL;
    /** Some milliseconds' work. */
    private static final int ROWS_IN_A_ROW = 500;

    private static final byte[] NULL = {'\\', 'N'};

    private final BulkConnection connection;
    private final Serving serving;
    private final CopyManager copies;
    private final String command;
    private CopyIn copy;
    private int sent;
    private int rows;
    private byte[] buffer = new byte[FULL + (1 << 12)];
    private int length;
    private boolean first = true;

    CopiedRows(BulkConnection connection, Serving serving, String table, List<String> columns) throws SQLException {
        this.connection = connection;
        this.serving = serving;
        copies = connection.get().unwrap(PGConnection.class).getCopyAPI();
        command = "COPY %s (%s) FROM STDIN".formatted(table, String.join(", ", columns));
        copy = copies.copyIn(command);
    }

    @Override
    public BulkRows number(long value) {
        return ascii(Long.toString(value));
    }

    @Override
    public BulkRows day(LocalDate value) {
        return ascii(value.toString());
    }

    @Override
    public BulkRows decimal(@Nullable BigDecimal value) {
        return value == null ? bytes(NULL) : ascii(value.toPlainString());
    }

    @Override
    public BulkRows text(@Nullable String value) {
        if (value == null) {
            return bytes(NULL);
        }
        return isPlain(value) ? ascii(value) : bytes(escaped(value).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isPlain(String value) {
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character < ' ' || character > '~' || character == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    @SuppressWarnings("deprecation")
    private BulkRows ascii(String value) {
        separate(value.length());
        value.getBytes(0, value.length(), buffer, length);
        length += value.length();
        return this;
    }

    private BulkRows bytes(byte[] value) {
        separate(value.length);
        System.arraycopy(value, 0, buffer, length, value.length);
        length += value.length;
        return this;
    }

    private void separate(int needed) {
        if (length + needed + 2 > buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, length + needed + FULL);
        }
        if (!first) {
            buffer[length++] = '\t';
        }
        first = false;
    }

    @Override
    public void endRow() {
        buffer[length++] = '\n';
        first = true;
        if (length >= FULL) {
            send();
        }
        if (++rows % ROWS_IN_A_ROW == 0) {
            serving.giveWay();
        }
    }

    /** A command ends when the next rows are ready, so that the database need not wait for them. */
    private void send() {
        try {
            if (sent >= MOST_AT_ONCE) {
                copy.endCopy();
                copy = copies.copyIn(command);
                sent = 0;
            }
            copy.writeToCopy(buffer, 0, length);
            sent += length;
            length = 0;
        } catch (SQLException e) {
            throw new BulkException(e);
        }
    }

    @Override
    public void finish() {
        send();
        try {
            copy.endCopy();
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
