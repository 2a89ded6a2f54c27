package com.investkaluga.desk.trade.ingest.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a file that are not understood, as a file to be corrected and dropped again: the original's header with one
 * more name, {@code desk-correction-of-<import>}, and then the lines as they stand, in the original's encoding, each with the
 * number of its line there behind it, {@code desk-line-<number>}. Lines of a DBF or a workbook become tab-separated UTF-8.
 */
public final class BadLinesFile {

    private static final byte[] CRLF = {'\r', '\n'};

    private final OutputStream out;
    private final char separator;
    private final byte[] lineEnd;

    private BadLinesFile(OutputStream out, char separator, byte[] lineEnd) {
        this.out = out;
        this.separator = separator;
        this.lineEnd = lineEnd;
    }

    /** Writes the header; the lines follow by {@link #add}. The stream is the caller's to close. */
    public static BadLinesFile begin(OutputStream out, Recognition original, long importId) throws IOException {
        var text = original.format().isText();
        var separator = text ? Objects.requireNonNull(original.separator()) : '\t';
        var charset = text ? original.charset() : StandardCharsets.UTF_8;
        if (!text || original.byteOrderMark()) {
            out.write(TextReading.byteOrderMark());
        }
        var file = new BadLinesFile(out, separator, lineEnd(original.lineEnd()));
        file.write(header(original, separator, importId).getBytes(charset));
        return file;
    }

    private static byte[] lineEnd(LineEnd original) {
        return switch (original) {
            case LF -> new byte[] {'\n'};
            case CR -> new byte[] {'\r'};
            default -> CRLF;
        };
    }

    private static String header(Recognition original, char separator, long importId) {
        return Stream.concat(original.columns().stream(), Stream.of(TextRecogniser.CORRECTION + importId))
                .map(name -> cell(name, separator))
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    /** The line of a problem, as {@link RawLine#bytes()} gave it. */
    public void add(byte[] line, Problem problem) throws IOException {
        out.write(line);
        var mark = problem.firstLine() == OriginalLine.NOT_SAID
                ? new byte[0]
                : OriginalLine.mark(separator, problem.firstLine());
        write(mark);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.write(lineEnd);
    }

    /** The encoding in which such a file of this original is written. */
    public static Charset charset(Recognition original) {
        return original.format().isText() ? original.charset() : StandardCharsets.UTF_8;
    }

    /** A cell of a table that was no text, fit for a line of tab-separated ones. */
    static String cell(String text) {
        return cell(text.replaceAll("\\p{Cntrl}", " "), '\t');
    }

    private static String cell(String text, char separator) {
        return text.indexOf(separator) >= 0 || text.startsWith("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
