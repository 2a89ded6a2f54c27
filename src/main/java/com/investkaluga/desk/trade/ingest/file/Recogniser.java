package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Finds out from a content's first megabytes what it is. */
final class Recogniser {

    private static final int HEAD = 4 << 20;

    private Recogniser() {}

    static Recognition recognise(Content content, ReadingChoices choices) throws IOException {
        var head = content.stream().readNBytes(HEAD);
        if (content.member() != null && head.length > 2 && head[0] == 'P' && head[1] == 'K' && head[2] < ' ') {
            throw new UnreadableFileException(Reason.ZIP_NESTED, Map.of("member", content.member()));
        }
        Magic.refuseOthers(head);
        if (DbfTable.isTable(head)) {
            return table(content, choices, head);
        }
        Magic.refuseNoTable(head);
        return new TextRecogniser(content, choices, head).recognise();
    }

    private static Recognition table(Content content, ReadingChoices choices, byte[] head) {
        var table = DbfTable.of(head);
        var names = table.names();
        var layout = layout(names, String.join(", ", names));
        if (layout.format() != FileFormat.CUSTOMS_CSV) {
            throw unknown(String.join(", ", names));
        }
        var numeric = table.isNumeric(new Header(names).position(Column.VALUE));
        var mark = numeric ? '.' : layout.decimalMark();
        var records = Arrays.copyOfRange(head, Math.min(table.headerLength(), head.length), head.length);
        return new Recognition(
                FileFormat.CUSTOMS_DBF,
                choices.charset() == null ? charset(records) : choices.charset(),
                false,
                null,
                choices.decimalMark() == null ? mark : choices.decimalMark(),
                LineEnd.NONE,
                content.member(),
                names,
                content.size(),
                null);
    }

    /** Tables are DOS's, so that one in ASCII alone is taken for DOS's too. */
    private static Charset charset(byte[] records) {
        var found = CharsetFinder.find(records, true);
        var unsure = found != CharsetFinder.CP1251 && Utf8Count.of(records).valid() == 0;
        return unsure ? CharsetFinder.CP866 : found;
    }

    /** The layout of these columns, with all that it needs. */
    static Layout layout(List<String> columns, String seen) {
        var layout = Layout.of(columns);
        if (layout == null) {
            throw unknown(seen);
        }
        layout.twice(columns).ifPresent(column -> {
            throw new UnreadableFileException(Reason.COLUMN_TWICE, Map.of("column", Complaints.shown(column)));
        });
        var missing = layout.missing(columns);
        if (!missing.isEmpty()) {
            throw new UnreadableFileException(
                    Reason.COLUMNS_MISSING,
                    Map.of(
                            "format", layout.format().name(),
                            "count", missing.size(),
                            "missing", String.join(", ", missing)));
        }
        return layout;
    }

    static UnreadableFileException unknown(String seen) {
        return new UnreadableFileException(Reason.UNKNOWN_TEXT, Map.of("seen", Complaints.shown(seen)));
    }
}
