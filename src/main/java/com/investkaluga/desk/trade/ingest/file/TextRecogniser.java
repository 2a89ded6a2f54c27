package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out how a text file is written. */
final class TextRecogniser {

    /** What a correction's header has behind the original's names. */
    static final String CORRECTION = "desk-correction-of-";

    private static final Pattern CORRECTION_NAME = Pattern.compile(CORRECTION + "([0-9]{1,18})");
    private static final List<String> NUMBERS = List.of("value_usd", "growth_percent", "share_percent");
    private static final int KILOBYTE = 1024;
    private static final int LINES_LOOKED_AT = 20_000;

    private final Content content;
    private final ReadingChoices choices;
    private final byte[] head;
    private final boolean byteOrderMark;

    TextRecogniser(Content content, ReadingChoices choices, byte[] head) {
        this.content = content;
        this.choices = choices;
        this.head = head;
        this.byteOrderMark = TextReading.hasByteOrderMark(head);
    }

    Recognition recognise() throws IOException {
        var lines = header();
        var separator = separator(lines);
        var names = TextReading.names(lines, (byte) separator, StandardCharsets.ISO_8859_1);
        var written = written(names);
        var correctionOf = written == 0 ? null : correctionOf(names.get(written - 1));
        var count = correctionOf == null ? written : written - 1;
        var layout = Recogniser.layout(names.subList(0, count), firstLine(lines));
        var charset = charset(layout.format());
        var columns = TextReading.names(lines, (byte) separator, charset).subList(0, count);
        new Header(columns);
        return new Recognition(
                layout.format(),
                charset,
                byteOrderMark,
                separator,
                decimalMark(lines, (byte) separator, columns, layout.decimalMark()),
                lineEnd(),
                content.member(),
                columns,
                content.size(),
                correctionOf);
    }

    private Lines header() throws IOException {
        var lines = TextReading.lines(new ByteArrayInputStream(head), byteOrderMark);
        if (!TextReading.toHeader(lines)) {
            throw new UnreadableFileException(Reason.EMPTY, Map.of());
        }
        if (lines.isTooLong()) {
            throw new UnreadableFileException(Reason.HEADER_TOO_LONG, Map.of("limit", Lines.LIMIT / KILOBYTE));
        }
        if (lines.hasNul()) {
            throw Magic.bytes(head);
        }
        return lines;
    }

    /** The separator under which most of the names are known; the one that occurs most where none is. */
    private char separator(Lines lines) {
        if (choices.separator() != null) {
            return choices.separator();
        }
        return ReadingChoices.SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> known(lines, separator)))
                .orElseThrow();
    }

    private static long known(Lines lines, char separator) {
        var names = TextReading.names(lines, (byte) separator, StandardCharsets.ISO_8859_1);
        var layout = Layout.of(names);
        return layout == null ? 0 : layout.match(names);
    }

    private String firstLine(Lines lines) {
        var charset = choices.charset() == null ? CharsetFinder.find(head, true) : choices.charset();
        return new String(lines.data(), lines.from(), lines.to() - lines.from(), charset);
    }

    private Charset charset(FileFormat format) {
        if (choices.charset() != null) {
            return choices.charset();
        }
        return byteOrderMark
                ? StandardCharsets.UTF_8
                : CharsetFinder.find(head, format.isCustoms() || format.isFigures());
    }

    /** How many names there are, without the empty ones that a spreadsheet puts behind them. */
    private static int written(List<String> names) {
        var count = names.size();
        while (count > 0 && names.get(count - 1).isBlank()) {
            count--;
        }
        return count;
    }

    private static @Nullable Long correctionOf(String lastName) {
        var correction = CORRECTION_NAME.matcher(Header.plain(lastName));
        return correction.matches() ? Long.valueOf(correction.group(1)) : null;
    }

    /** Whatever the numbers have more of; what the format is wont to have where they have neither. */
    private char decimalMark(Lines lines, byte separator, List<String> columns, char usual) throws IOException {
        if (choices.decimalMark() != null) {
            return choices.decimalMark();
        }
        var numbers = numbers(columns);
        var fields = new Fields();
        var balance = 0;
        for (var i = 0; i < LINES_LOOKED_AT && lines.next(); i++) {
            fields.split(lines.data(), lines.from(), lines.to(), separator);
            for (var field : numbers) {
                if (field < fields.count()) {
                    var number = fields.ascii(field);
                    balance += (number.indexOf('.') >= 0 ? 1 : 0) - (number.indexOf(',') >= 0 ? 1 : 0);
                }
            }
        }
        return balance == 0 ? usual : balance > 0 ? '.' : ',';
    }

    private static int[] numbers(List<String> columns) {
        var header = new Header(columns);
        return IntStream.concat(
                        IntStream.of(
                                header.position(Column.VALUE),
                                header.position(Column.WEIGHT),
                                header.position(Column.QUANTITY)),
                        NUMBERS.stream().mapToInt(columns::indexOf))
                .filter(position -> position >= 0)
                .toArray();
    }

    private LineEnd lineEnd() {
        var crlf = 0;
        var lf = 0;
        var cr = 0;
        for (var i = 0; i < head.length; i++) {
            if (head[i] == '\n') {
                if (i > 0 && head[i - 1] == '\r') {
                    crlf++;
                    cr--;
                } else {
                    lf++;
                }
            } else if (head[i] == '\r') {
                cr++;
            }
        }
        if (crlf + lf + cr == 0) {
            return LineEnd.NONE;
        }
        if (Math.max(crlf, Math.max(lf, cr)) < crlf + lf + cr) {
            return LineEnd.MIXED;
        }
        return crlf > 0 ? LineEnd.CRLF : lf > 0 ? LineEnd.LF : LineEnd.CR;
    }
}
