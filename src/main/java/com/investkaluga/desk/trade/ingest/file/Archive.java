package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP with one member. */
final class Archive implements AutoCloseable {

    /** Names without the mark of UTF-8 are written as DOS did in Russia. */
    private static final Charset NAMES = Charset.forName("IBM866");

    private static final int MEMBERS_NAMED = 3;
    private static final int FLAGS = 6;
    /** Beside the file itself, the Mac's archiver packs what only a Mac reads. */
    private static final String MAC = "__MACOSX/";

    private final ZipFile zip;
    private final ZipEntry entry;

    private Archive(ZipFile zip, ZipEntry entry) {
        this.zip = zip;
        this.entry = entry;
    }

    static boolean isZip(Path file) throws IOException {
        var start = start(file);
        return start.limit() >= 4
                && start.get(0) == 'P'
                && start.get(1) == 'K'
                && (start.get(2) == 3 && start.get(3) == 4
                        || start.get(2) == 5 && start.get(3) == 6
                        || start.get(2) == 7 && start.get(3) == 8);
    }

    private static ByteBuffer start(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            var start = ByteBuffer.allocate(8);
            while (start.hasRemaining() && channel.read(start) >= 0) {
                // until there is enough
            }
            return start.flip();
        }
    }

    static Archive open(Path file) throws IOException {
        var zip = zip(file);
        try {
            return new Archive(zip, only(zip));
        } catch (UnreadableFileException e) {
            zip.close();
            throw e;
        }
    }

    /** Opens any ZIP, with its faults told apart. */
    static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), NAMES);
        } catch (ZipException | IllegalArgumentException e) {
            var start = start(file);
            var says = String.valueOf(e.getMessage());
            if (says.contains("encrypted") || start.limit() > FLAGS && (start.get(FLAGS) & 1) != 0) {
                throw new UnreadableFileException(Reason.ZIP_ENCRYPTED, Map.of());
            }
            if (says.contains("compression method")) {
                throw new UnreadableFileException(Reason.ZIP_METHOD, Map.of());
            }
            throw new UnreadableFileException(
                    says.contains("END header") ? Reason.ZIP_CUT : Reason.ZIP_DAMAGED, Map.of());
        }
    }

    private static ZipEntry only(ZipFile zip) {
        var members = new ArrayList<ZipEntry>();
        var folder = "";
        for (var entry : (Iterable<ZipEntry>) () -> entries(zip)) {
            if (entry.isDirectory()) {
                folder = entry.getName();
            } else if (!entry.getName().startsWith(MAC)) {
                members.add(entry);
            }
        }
        if (members.size() > 1) {
            throw new UnreadableFileException(
                    Reason.ZIP_SEVERAL, Map.of("count", members.size(), "members", names(members)));
        }
        if (members.isEmpty()) {
            throw folder.isEmpty()
                    ? new UnreadableFileException(Reason.ZIP_EMPTY, Map.of())
                    : new UnreadableFileException(Reason.ZIP_FOLDER, Map.of("member", Complaints.shown(folder)));
        }
        return members.getFirst();
    }

    private static java.util.Iterator<ZipEntry> entries(ZipFile zip) {
        return zip.stream().<ZipEntry>map(entry -> entry).iterator();
    }

    private static String names(List<ZipEntry> members) {
        var names = members.stream()
                .limit(MEMBERS_NAMED)
                .map(member -> Complaints.shown(member.getName()))
                .toList();
        return String.join(", ", names) + (members.size() > MEMBERS_NAMED ? "…" : "");
    }

    String member() {
        return Complaints.shown(entry.getName());
    }

    long size() {
        return entry.getSize();
    }

    /** The member's bytes, checked against its length and checksum when they end. */
    InputStream content() throws IOException {
        return content(zip, entry);
    }

    static InputStream content(ZipFile zip, ZipEntry entry) throws IOException {
        try {
            var stream = zip.getInputStream(entry);
            if (stream == null) {
                throw damaged();
            }
            return new CheckedContent(stream, entry);
        } catch (ZipException e) {
            throw entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED
                    ? damaged()
                    : new UnreadableFileException(Reason.ZIP_METHOD, Map.of());
        }
    }

    static UnreadableFileException damaged() {
        return new UnreadableFileException(Reason.ZIP_DAMAGED, Map.of());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
