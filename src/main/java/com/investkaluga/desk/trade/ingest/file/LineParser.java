package com.investkaluga.desk.trade.ingest.file;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Understands a file's lines one by one, and says of each that it does not what is wrong with it. */
abstract class LineParser {

    final Fields fields = new Fields();
    final Charset charset;
    final Tally tally;
    private final int width;
    private final Complaints complaints;
    private final BiConsumer<Problem, RawLine> listener;
    private final HeaderAgain header;
    private RawLine raw = fields;
    private long line;
    private @Nullable OriginalLine original;

    LineParser(Recognition how, BiConsumer<Problem, RawLine> listener, Tally tally) {
        this.charset = how.charset();
        this.tally = tally;
        this.width = how.columns().size();
        this.complaints = new Complaints(how.columns(), charset);
        this.listener = listener;
        this.header = new HeaderAgain(how);
    }

    /** For tables that are no text: what a line is handed on as. */
    final void setRaw(RawLine raw) {
        this.raw = raw;
    }

    /** For corrections: what says of each line which one of the original it is. */
    final void setOriginal(OriginalLine original) {
        this.original = original;
    }

    /** Reads the line that {@link #fields} hold. */
    final void parse(long number) {
        line = number;
        tally.line();
        if (hasRightWidth()) {
            understand();
        }
        tell();
    }

    /** Says of a whole line what is wrong with it; it is not read. */
    final void refuse(long number, ProblemKind kind, Map<String, Object> with) {
        tally.line();
        complaints.line(number, kind, with);
        tell();
    }

    /** Makes something of the fields, of which there are enough. */
    abstract void understand();

    /** More fields than names are fine where nothing stands in them: Comtrade ends its lines so, spreadsheets too. */
    private boolean hasRightWidth() {
        var found = fields.count();
        if (found < width) {
            complaints.line(line, ProblemKind.TOO_FEW_FIELDS, Map.of("found", found, "expected", width));
        } else if (!fields.isEmptyFrom(width)) {
            complaints.line(line, ProblemKind.TOO_MANY_FIELDS, Map.of("found", found, "expected", width));
        }
        return complaints.isEmpty();
    }

    private void tell() {
        if (complaints.isEmpty()) {
            return;
        }
        if (original == null && header.is(fields, complaints.line())) {
            tally.leftOut(LeftOut.HEADER_AGAIN);
        } else {
            tally.badLine();
            complaints.found().forEach(problem -> listener.accept(named(problem), raw));
        }
        complaints.clear();
    }

    private Problem named(Problem problem) {
        return original == null ? problem : problem.ofOriginal(original.number());
    }

    final long line() {
        return line;
    }

    /** Whether nothing was wrong with the line until now. */
    final boolean isFlawless() {
        return complaints.isEmpty();
    }

    final void complain(int field, ProblemKind kind, Map<String, Object> with) {
        complaints.field(line, fields, field, kind, with);
    }

    /** The whole line is wrong, although its fields are there. */
    final void complain(ProblemKind kind, Map<String, Object> with) {
        complaints.line(line, kind, with);
    }
}
