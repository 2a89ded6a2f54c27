package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Leads a table's records to their parser. */
final class DbfReading implements RawLine {

    private static final int AT_ONCE = 1 << 18;
    private static final byte DELETED = '*';
    private static final byte END_OF_FILE = 0x1a;

    private final DbfTable table;
    private final CustomsParser parser;
    private final Watch watch;
    private final byte[] buffer;
    private int from;
    private int filled;
    private long number;

    private DbfReading(DbfTable table, CustomsParser parser, Watch watch) {
        this.table = table;
        this.parser = parser;
        this.watch = watch;
        this.buffer = new byte[Math.max(1, AT_ONCE / table.recordLength()) * table.recordLength()];
        parser.setRaw(this);
    }

    static void read(Content content, Recognition how, RowSink sink, Tally tally, Watch watch) throws IOException {
        var in = content.stream();
        var table = DbfTable.read(in);
        var numericCodes = table.isNumeric(new Header(how.columns()).position(Column.CODE));
        new DbfReading(table, new CustomsParser(how, numericCodes, sink, tally), watch).run(in);
    }

    private void run(InputStream in) throws IOException {
        var length = table.recordLength();
        while (true) {
            if (from == filled) {
                from = 0;
                filled = in.readNBytes(buffer, 0, buffer.length);
            }
            if (isEnd()) {
                watch.end();
                return;
            }
            if (from + length > filled) {
                throw cut();
            }
            number++;
            watch.line();
            record();
            from += length;
        }
    }

    /** Whether the records end here, as they should; the header says how many there are, or 0. */
    private boolean isEnd() {
        var ends = from == filled || buffer[from] == END_OF_FILE;
        if (ends && number < table.records()) {
            throw cut();
        }
        if (!ends && table.records() > 0 && number == table.records()) {
            throw new UnreadableFileException(Reason.DBF_DAMAGED, Map.of());
        }
        return ends;
    }

    private UnreadableFileException cut() {
        return new UnreadableFileException(
                Reason.DBF_CUT, Map.of("found", number, "expected", Math.max(table.records(), number + 1)));
    }

    private void record() {
        var fields = parser.fields;
        var hasNul = false;
        fields.begin(buffer, from, from + table.recordLength());
        for (var cell : table.cells()) {
            hasNul |= add(fields, from + cell.from(), from + cell.to());
        }
        if (buffer[from] == DELETED) {
            parser.leaveOut(LeftOut.DELETED, number);
        } else if (buffer[from] != ' ') {
            parser.refuse(number, ProblemKind.RECORD_MARK, Map.of());
        } else if (hasNul) {
            parser.refuse(number, ProblemKind.NUL_BYTE, Map.of());
        } else if (!fields.isBlank()) {
            parser.parse(number);
        }
    }

    /** Some writers fill fields up with NUL instead of blanks; returns whether there are others too. */
    private boolean add(Fields fields, int start, int end) {
        var last = end;
        while (last > start && buffer[last - 1] == 0) {
            last--;
        }
        fields.add(start, last);
        for (var i = start; i < last; i++) {
            if (buffer[i] == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public byte[] bytes() {
        var fields = parser.fields;
        var text = new StringBuilder();
        for (var i = 0; i < fields.count(); i++) {
            var lostZero = table.isNumeric(i)
                    && i == parser.header.position(Column.CODE)
                    && (fields.to(i) - fields.from(i)) % 2 == 1;
            text.append(i == 0 ? "" : "\t")
                    .append(lostZero ? "0" : "")
                    .append(BadLinesFile.cell(fields.text(i, parser.charset)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
