package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells a header in the middle of a file, as it stands there where several were joined to one. */
final class HeaderAgain {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final List<String> header;
    private final Charset charset;

    HeaderAgain(Recognition how) {
        header = how.columns().stream().map(Header::plain).toList();
        charset = how.charset();
    }

    /**
     * Whether the line is the file's header once more.
     *
     * @throws UnreadableFileException where it is the header of another table: the lines below it would be taken for something else
     */
    boolean is(Fields fields, long line) {
        var names = IntStream.range(0, fields.count())
                .mapToObj(field -> fields.text(field, charset).replace(BYTE_ORDER_MARK, ""))
                .toList();
        if (names.stream().limit(header.size()).map(Header::plain).toList().equals(header)
                && fields.isEmptyFrom(header.size())) {
            return true;
        }
        if (Layout.of(names) != null) {
            throw new UnreadableFileException(Reason.ANOTHER_TABLE, Map.of("line", line));
        }
        return false;
    }
}
