package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The header of a dBase table.
 *
 * @param records how many it says it has; 0 where its writer never said
 * @param headerLength bytes before the first record
 * @param recordLength bytes of a record, with its mark
 */
record DbfTable(long records, int headerLength, int recordLength, List<Cell> cells) {

    /** One field; a numeric one loses leading zeros and has a decimal point. */
    record Cell(String name, int from, int to, boolean numeric) {}

    private static final int[] VERSIONS = {0x03, 0x30, 0x31, 0x32, 0x83, 0x8b, 0xf5};
    private static final int DESCRIPTOR = 32;
    private static final int NAME_LENGTH = 11;
    private static final int END_OF_HEADER = 0x0d;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    /** Whether the bytes begin as a table does, with a version and a date. */
    static boolean isTable(byte[] head) {
        if (head.length <= DESCRIPTOR || (head[2] & 0xff) > LAST_MONTH || (head[3] & 0xff) > LAST_DAY) {
            return false;
        }
        for (var version : VERSIONS) {
            if ((head[0] & 0xff) == version) {
                return true;
            }
        }
        return false;
    }

    /** @throws UnreadableFileException where lengths and fields do not agree */
    static DbfTable of(byte[] head) {
        var headerLength = unsigned(head, 8);
        var recordLength = unsigned(head, 10);
        var cells = new ArrayList<Cell>();
        var at = DESCRIPTOR;
        var from = 1;
        while (at + DESCRIPTOR < headerLength && at + DESCRIPTOR <= head.length && head[at] != END_OF_HEADER) {
            var length = head[at + 16] & 0xff;
            var type = (char) head[at + NAME_LENGTH];
            cells.add(new Cell(name(head, at), from, from + length, type == 'N' || type == 'F'));
            from += length;
            at += DESCRIPTOR;
        }
        if (at >= head.length || head[at] != END_OF_HEADER || cells.isEmpty() || from != recordLength) {
            throw new UnreadableFileException(Reason.DBF_DAMAGED, Map.of());
        }
        var records = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        return new DbfTable(Integer.toUnsignedLong(records), headerLength, recordLength, List.copyOf(cells));
    }

    /** Reads the header and nothing behind it. */
    static DbfTable read(InputStream in) throws IOException {
        var start = in.readNBytes(DESCRIPTOR);
        var head = Arrays.copyOf(start, Math.max(DESCRIPTOR, start.length < DESCRIPTOR ? 0 : unsigned(start, 8)));
        in.readNBytes(head, DESCRIPTOR, head.length - DESCRIPTOR);
        return of(head);
    }

    private static int unsigned(byte[] head, int at) {
        return Short.toUnsignedInt(
                ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getShort(at));
    }

    private static String name(byte[] head, int at) {
        var length = 0;
        while (length < NAME_LENGTH && head[at + length] != 0) {
            length++;
        }
        return new String(head, at, length, StandardCharsets.US_ASCII).strip();
    }

    List<String> names() {
        return cells.stream().map(Cell::name).toList();
    }

    /** Whether this column's values are numbers for the table too. */
    boolean isNumeric(int column) {
        return column >= 0 && cells.get(column).numeric();
    }
}
