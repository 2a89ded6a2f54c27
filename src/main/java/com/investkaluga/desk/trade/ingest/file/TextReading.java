package com.investkaluga.desk.trade.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Leads a text file's lines to their parser. */
final class TextReading {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int KILOBYTE = 1024;

    private TextReading() {}

    static void read(Content content, Recognition how, LineParser parser, Watch watch) throws IOException {
        var separator = (byte) (char) Objects.requireNonNull(how.separator());
        var original = how.correctionOf() == null ? null : new OriginalLine(separator);
        if (original != null) {
            parser.setOriginal(original);
        }
        var lines = lines(content.stream(), how.byteOrderMark());
        toHeader(lines);
        while (lines.next()) {
            watch.line();
            line(lines, parser, separator, original);
        }
        watch.end();
    }

    private static void line(Lines lines, LineParser parser, byte separator, @Nullable OriginalLine original) {
        var fields = parser.fields;
        var end = original == null ? lines.to() : original.endOf(lines.data(), lines.from(), lines.to());
        fields.split(lines.data(), lines.from(), end, separator);
        var fault = fields.fault();
        if (lines.isTooLong()) {
            parser.refuse(lines.number(), ProblemKind.LINE_TOO_LONG, Map.of("limit", Lines.LIMIT / KILOBYTE));
        } else if (lines.hasNul()) {
            parser.refuse(lines.number(), ProblemKind.NUL_BYTE, Map.of());
        } else if (fault != null) {
            parser.refuse(lines.number(), fault, Map.of());
        } else if (!fields.isBlank()) {
            parser.parse(lines.number());
        }
    }

    /** The lines behind the byte order mark. */
    static Lines lines(InputStream in, boolean byteOrderMark) throws IOException {
        if (byteOrderMark) {
            in.skipNBytes(BYTE_ORDER_MARK.length);
        }
        return new Lines(in);
    }

    static boolean hasByteOrderMark(byte[] head) {
        return head.length >= 3 && IntStream.range(0, 3).allMatch(i -> head[i] == BYTE_ORDER_MARK[i]);
    }

    static byte[] byteOrderMark() {
        return BYTE_ORDER_MARK.clone();
    }

    /** Goes to the first line that is not empty; false where there is none. */
    static boolean toHeader(Lines lines) throws IOException {
        while (lines.next()) {
            if (lines.to() > lines.from()) {
                return true;
            }
        }
        return false;
    }

    /** A header's names as they stand. */
    static List<String> names(Lines lines, byte separator, Charset charset) {
        var fields = new Fields();
        fields.split(lines.data(), lines.from(), lines.to(), separator);
        return IntStream.range(0, fields.count())
                .mapToObj(field -> fields.text(field, charset))
                .toList();
    }
}
