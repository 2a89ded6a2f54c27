package com.investkaluga.desk.trade.flow;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Values as the binary format of PostgreSQL's {@code COPY} has them: it need not read numbers out of texts. */
final class CopyBuffer {

    /** A signature, no flags, no extension. */
    static final byte[] HEADER = "PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    static final byte[] TRAILER = {-1, -1};

    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int NULL = -1;
    private static final int NEGATIVE = 0x4000;
    /** A numeric's digits have this base. */
    private static final int BASE = 10_000;

    private static final int BASE_DIGITS = 4;
    private static final int LONG_DIGITS = 18;
    private static final long[] TENS = {1, 10, 100, 1_000, 10_000};

    /** More than a row without its texts takes. */
    private static final int SLACK = 1 << 10;

    private final short[] digits = new short[LONG_DIGITS];
    private ByteBuffer bytes;

    CopyBuffer(int size) {
        bytes = ByteBuffer.allocate(size + SLACK);
    }

    int length() {
        return bytes.position();
    }

    byte[] data() {
        return bytes.array();
    }

    void clear() {
        bytes.clear();
    }

    void row(int columns) {
        room(SLACK / 2);
        bytes.putShort((short) columns);
    }

    void smallint(long value) {
        bytes.putInt(Short.BYTES).putShort((short) value);
    }

    void bigint(long value) {
        bytes.putInt(Long.BYTES).putLong(value);
    }

    void day(LocalDate value) {
        bytes.putInt(Integer.BYTES).putInt((int) (value.toEpochDay() - FIRST_DAY));
    }

    void text(@Nullable String value) {
        if (value == null) {
            bytes.putInt(NULL);
            return;
        }
        var text = value.getBytes(StandardCharsets.UTF_8);
        room(text.length + SLACK / 2);
        bytes.putInt(text.length).put(text);
    }

    void decimal(@Nullable BigDecimal value) {
        if (value == null) {
            bytes.putInt(NULL);
        } else if (value.scale() >= 0 && value.scale() <= BASE_DIGITS && value.precision() <= LONG_DIGITS) {
            decimal(value.unscaledValue().longValue(), value.scale());
        } else {
            longDecimal(value);
        }
    }

    private void decimal(long unscaled, int scale) {
        var amount = Math.abs(unscaled);
        var count = digits.length;
        if (scale > 0) {
            digits[--count] = (short) (amount % TENS[scale] * TENS[BASE_DIGITS - scale]);
        }
        for (var whole = amount / TENS[scale]; whole > 0; whole /= BASE) {
            digits[--count] = (short) (whole % BASE);
        }
        var written = digits.length - count;
        numeric(written, written - 1 - (scale > 0 ? 1 : 0), unscaled < 0, scale);
        for (var i = count; i < digits.length; i++) {
            bytes.putShort(digits[i]);
        }
    }

    /** Any number at all, slowly. */
    private void longDecimal(BigDecimal value) {
        var scale = Math.max(0, value.scale());
        var groupsBehind = (scale + BASE_DIGITS - 1) / BASE_DIGITS;
        var text =
                value.setScale(groupsBehind * BASE_DIGITS).unscaledValue().abs().toString();
        var padded = "0".repeat((BASE_DIGITS - text.length() % BASE_DIGITS) % BASE_DIGITS) + text;
        var groups = padded.length() / BASE_DIGITS;
        room(padded.length() + SLACK / 2);
        numeric(groups, groups - 1 - groupsBehind, value.signum() < 0, scale);
        for (var i = 0; i < groups; i++) {
            bytes.putShort(Short.parseShort(padded.substring(i * BASE_DIGITS, (i + 1) * BASE_DIGITS)));
        }
    }

    private void numeric(int count, int weight, boolean negative, int scale) {
        bytes.putInt(4 * Short.BYTES + count * Short.BYTES)
                .putShort((short) count)
                .putShort((short) weight)
                .putShort((short) (negative ? NEGATIVE : 0))
                .putShort((short) scale);
    }

    private void room(int needed) {
        if (bytes.remaining() < needed) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity() + needed).put(bytes.flip());
        }
    }
}
