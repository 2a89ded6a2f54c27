package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Files that are known by their first bytes, and are none of the desk's. */
final class Magic {

    private record Mark(String hex, Reason reason, String kind) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("25504446", Reason.PDF, ""),
            new Mark("d0cf11e0", Reason.OLD_EXCEL, ""),
            new Mark("377abcaf271c", Reason.OTHER_ARCHIVE, "7z"),
            new Mark("52617221", Reason.OTHER_ARCHIVE, "RAR"),
            new Mark("1f8b", Reason.OTHER_ARCHIVE, "gzip"),
            new Mark("425a68", Reason.OTHER_ARCHIVE, "bzip2"),
            new Mark("fd377a585a00", Reason.OTHER_ARCHIVE, "xz"),
            new Mark("28b52ffd", Reason.OTHER_ARCHIVE, "Zstandard"),
            new Mark("89504e47", Reason.PICTURE, ""),
            new Mark("ffd8ff", Reason.PICTURE, ""),
            new Mark("47494638", Reason.PICTURE, ""),
            new Mark("fffe", Reason.UTF_16, ""),
            new Mark("feff", Reason.UTF_16, ""));

    private static final int LOOKED_AT = 4_096;
    private static final int SHOWN = 8;

    private Magic() {}

    /** @throws UnreadableFileException where the bytes begin as another kind of file does */
    static void refuseOthers(byte[] head) {
        if (head.length == 0) {
            throw new UnreadableFileException(Reason.EMPTY, Map.of());
        }
        var start = HexFormat.of().formatHex(head, 0, Math.min(SHOWN, head.length));
        for (var mark : MARKS) {
            if (start.startsWith(mark.hex)) {
                throw new UnreadableFileException(
                        mark.reason, mark.kind.isEmpty() ? Map.of() : Map.of("kind", mark.kind));
            }
        }
    }

    /** @throws UnreadableFileException for pages, data of programs, and what is no text at all */
    static void refuseNoTable(byte[] head) {
        if (head.length > 3 && (isHalfEmpty(head, 0) || isHalfEmpty(head, 1))) {
            throw new UnreadableFileException(Reason.UTF_16, Map.of());
        }
        var text = new String(head, 0, Math.min(LOOKED_AT, head.length), StandardCharsets.ISO_8859_1)
                .replace("ï»¿", "")
                .strip();
        if (text.isEmpty()) {
            throw new UnreadableFileException(Reason.EMPTY, Map.of());
        }
        if (text.startsWith("<")) {
            var page = text.toLowerCase(java.util.Locale.ROOT);
            throw new UnreadableFileException(
                    page.startsWith("<!doctype html") || page.contains("<html") ? Reason.WEB_PAGE : Reason.XML,
                    Map.of());
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            throw new UnreadableFileException(Reason.JSON, Map.of());
        }
        if (controls(head) * 20L > Math.min(LOOKED_AT, head.length)) {
            throw bytes(head);
        }
    }

    /** As Latin letters are in UTF-16; where the other half is empty too, that is no text at all. */
    private static boolean isHalfEmpty(byte[] head, int from) {
        return head[from] == 0 && head[from + 2] == 0 && (head[1 - from] != 0 || head[3 - from] != 0);
    }

    static UnreadableFileException bytes(byte[] head) {
        var seen = HexFormat.ofDelimiter(" ").formatHex(head, 0, Math.min(SHOWN, head.length));
        return new UnreadableFileException(Reason.UNKNOWN_BYTES, Map.of("seen", seen));
    }

    private static int controls(byte[] head) {
        var count = 0;
        for (var i = 0; i < Math.min(LOOKED_AT, head.length); i++) {
            var character = head[i] & 0xff;
            count += character < ' ' && "\t\n\r\f\u001a".indexOf(character) < 0 ? 1 : 0;
        }
        return count;
    }
}
