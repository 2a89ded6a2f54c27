package com.investkaluga.desk.trade.ingest.file;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file is and how it is written; shown in the preview, and what {@link TradeFiles#read} goes by.
 *
 * @param separator between fields; null for a table that has none (DBF, XLSX)
 * @param decimalMark comma or point
 * @param member name of the file inside the ZIP; null where the file is none
 * @param columns the header as it stands, without the name that marks a correction
 * @param bytes of the content, unpacked; -1 where that is not known
 * @param correctionOf the import whose lines these are, corrected; null for a file of its own
 */
public record Recognition(
        FileFormat format,
        Charset charset,
        boolean byteOrderMark,
        @Nullable Character separator,
        char decimalMark,
        LineEnd lineEnd,
        @Nullable String member,
        List<String> columns,
        long bytes,
        @Nullable Long correctionOf) {

    public Recognition {
        columns = List.copyOf(columns);
    }
}
