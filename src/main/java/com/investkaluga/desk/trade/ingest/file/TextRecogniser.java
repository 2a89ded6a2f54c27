package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out how a text file is written. */
final class TextRecogniser {

    /** What a correction's header has behind the original's names. */
    static final String CORRECTION = "desk-correction-of-";

    private static final Pattern CORRECTION_NAME = Pattern.compile(CORRECTION + "([0-9]{1,18})");
    private static final int KILOBYTE = 1024;

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
        var names = names(lines, separator);
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
                choices.decimalMark() == null
                        ? DecimalMark.find(lines, (byte) separator, columns, layout.decimalMark())
                        : choices.decimalMark(),
                LineEnd.of(head),
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

    /** The names for comparison, before the encoding is known: all that counts of them is ASCII, but for blanks of any kind. */
    private static List<String> names(Lines lines, char separator) {
        var header = Arrays.copyOfRange(lines.data(), lines.from(), lines.to());
        var charset = Utf8Count.of(header).invalid() == 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return TextReading.names(lines, (byte) separator, charset);
    }

    private static long known(Lines lines, char separator) {
        var names = names(lines, separator);
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
}
