package com.investkaluga.desk.trade.ingest.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as the database keeps them: 18 digits at most, a fixed number of decimals, rounded half up. */
final class Decimals {

    /** The most digits that are kept, with the decimals. */
    static final int DIGITS = 18;

    private static final String BLANK = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern NUMBER = Pattern.compile("(?<sign>[+\\-\\u2212]?)(?<whole>[0-9]{1,3}(?:" + BLANK
            + "[0-9]{3})+|[0-9]+)" + "(?:[,.](?<rest>[0-9]*))?(?:[eE](?<power>[+-]?[0-9]{1,2}))?");
    private static final long[] TENS = {1, 10, 100, 1_000};
    private static final BigDecimal[] ZEROS = {
        BigDecimal.valueOf(0, 0), BigDecimal.valueOf(0, 1), BigDecimal.valueOf(0, 2), BigDecimal.valueOf(0, 3)
    };

    private final char mark;
    private final Charset charset;
    private @Nullable ProblemKind fault;
    private boolean rounded;

    Decimals(char mark, Charset charset) {
        this.mark = mark;
        this.charset = charset;
    }

    char mark() {
        return mark;
    }

    /** What was wrong with the last number, null where nothing was. */
    @Nullable
    ProblemKind fault() {
        return fault;
    }

    /** Whether the last number had more decimals than are kept. */
    boolean wasRounded() {
        return rounded;
    }

    /** The number with so many decimals; null for an empty text without fault, and with one for anything else that is none. */
    @Nullable
    BigDecimal read(byte[] data, int from, int to, int scale) {
        fault = null;
        rounded = false;
        if (from == to) {
            return null;
        }
        var unscaled = 0L;
        var at = from;
        var last = Math.min(to, from + DIGITS - scale);
        while (at < last && data[at] >= '0' && data[at] <= '9') {
            unscaled = unscaled * 10 + data[at] - '0';
            at++;
        }
        if (at == to) {
            return unscaled == 0 ? ZEROS[scale] : BigDecimal.valueOf(unscaled * TENS[scale], scale);
        }
        if (at == from || data[at] != mark) {
            return readSlowly(data, from, to, scale);
        }
        return readDecimals(data, from, at + 1, to, scale, unscaled);
    }

    private @Nullable BigDecimal readDecimals(byte[] data, int from, int start, int to, int scale, long whole) {
        var unscaled = whole;
        var at = start;
        var last = Math.min(to, start + scale);
        while (at < last && data[at] >= '0' && data[at] <= '9') {
            unscaled = unscaled * 10 + data[at] - '0';
            at++;
        }
        return at == to
                ? BigDecimal.valueOf(unscaled * TENS[scale - (at - start)], scale)
                : readSlowly(data, from, to, scale);
    }

    /** Signs, blanks between thousands, more decimals than are kept, powers of ten, and what is no number at all. */
    private @Nullable BigDecimal readSlowly(byte[] data, int from, int to, int scale) {
        var stripped = new String(data, from, to - from, charset).strip();
        var text = stripped.indexOf(mark) == 0 && stripped.length() > 1 ? "0" + stripped : stripped;
        var number = text.length() > 100 ? null : NUMBER.matcher(text);
        if (number == null || !number.matches() || text.indexOf(mark == ',' ? '.' : ',') >= 0) {
            return failed(ProblemKind.NUMBER);
        }
        var exact = new BigDecimal(number.group("whole").replaceAll(BLANK, "")
                + (number.group("rest") == null ? "" : "." + number.group("rest") + "0")
                + (number.group("power") == null ? "" : "e" + number.group("power")));
        if (exact.signum() != 0 && !number.group("sign").isEmpty() && !"+".equals(number.group("sign"))) {
            return failed(ProblemKind.NEGATIVE);
        }
        var kept = exact.setScale(scale, RoundingMode.HALF_UP);
        rounded = kept.compareTo(exact) != 0;
        return kept.precision() > DIGITS ? failed(ProblemKind.TOO_LARGE) : kept;
    }

    private @Nullable BigDecimal failed(ProblemKind kind) {
        fault = kind;
        return null;
    }
}
