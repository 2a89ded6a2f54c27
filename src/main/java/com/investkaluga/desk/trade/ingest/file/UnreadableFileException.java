package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.RefusedException;
import java.util.HashMap;
import java.util.Map;

/** A file is refused as a whole. The sentence says what was seen and what is understood. */
public final class UnreadableFileException extends RefusedException {

    /** Why; sentences in the bundles under {@code trade.ingest.refused.}. */
    public enum Reason {
        EMPTY,
        /** Text, but no format the desk knows; {@code seen}: its first line. */
        UNKNOWN_TEXT,
        /** No text; {@code seen}: its first bytes. */
        UNKNOWN_BYTES,
        WEB_PAGE,
        PDF,
        JSON,
        XML,
        PICTURE,
        /** Excel's format of before 2007. */
        OLD_EXCEL,
        /** {@code kind}: 7z, RAR, gzip... */
        OTHER_ARCHIVE,
        /** {@code seen}: the sheet's first line. */
        OTHER_WORKBOOK,
        /** Figures on more than one sheet; {@code sheets}: their names. */
        SEVERAL_SHEETS,
        UTF_16,
        /** {@code format}: CUSTOMS, COMTRADE or FIGURES; {@code missing}: names of columns. */
        COLUMNS_MISSING,
        /** {@code column}. */
        COLUMN_TWICE,
        HEADER_TOO_LONG,
        /** A header of other columns further down; {@code line}. */
        ANOTHER_TABLE,
        /** DBF whose header contradicts itself. */
        DBF_DAMAGED,
        /** {@code found}, {@code expected}: records. */
        DBF_CUT,
        ZIP_EMPTY,
        /** {@code count}, {@code members}: the first names. */
        ZIP_SEVERAL,
        /** {@code member}. */
        ZIP_FOLDER,
        /** {@code member}. */
        ZIP_NESTED,
        ZIP_ENCRYPTED,
        ZIP_CUT,
        /** A checksum or a length is wrong. */
        ZIP_DAMAGED,
        /** {@code limit}: how many times its size a member may grow, {@code gigabytes} at most. */
        ZIP_BOMB,
        /** Packed in a way that is not understood. */
        ZIP_METHOD,
        WORKBOOK_DAMAGED,
        /** {@code megabytes}: the most it may unpack to. */
        WORKBOOK_TOO_LARGE,
        /** {@code limit}: rows. */
        TOO_MANY_FIGURES,
        /** The disk does not give it. */
        NOT_READABLE
    }

    /** Argument of a sentence that speaks of what a ZIP holds: its name there. */
    public static final String IN_ZIP = "inZip";

    private final Reason reason;

    public UnreadableFileException(Reason reason, Map<String, Object> arguments) {
        super("trade.ingest.refused.", reason, arguments);
        this.reason = reason;
    }

    /** The same of what a ZIP holds, whose name is said before; where it is said already, nothing changes. */
    UnreadableFileException inZip(String member) {
        if (arguments().containsKey("member")) {
            return this;
        }
        var all = new HashMap<>(arguments());
        all.put(IN_ZIP, member);
        return new UnreadableFileException(reason, all);
    }

    public Reason reason() {
        return reason;
    }
}
