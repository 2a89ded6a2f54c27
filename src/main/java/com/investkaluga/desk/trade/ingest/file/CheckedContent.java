package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A ZIP member's bytes: no more than such a file may have, and none but those that were packed. */
final class CheckedContent extends FilterInputStream {

    /** Statistics pack to a tenth or a thirtieth; a bomb to a thousandth. */
    static final int MOST_TIMES = 200;

    static final int MOST_GIGABYTES = 16;
    private static final long ALWAYS_FINE = 32L << 20;

    private final ZipEntry entry;
    private final CRC32 checksum = new CRC32();
    private long count;

    CheckedContent(InputStream in, ZipEntry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        final int read;
        try {
            read = super.read(into, offset, length);
        } catch (ZipException | EOFException e) {
            throw Archive.damaged();
        }
        if (read < 0) {
            check();
        } else {
            checksum.update(into, offset, read);
            count += read;
            guard();
        }
        return read;
    }

    private void guard() {
        if (entry.getSize() >= 0 && count > entry.getSize()) {
            throw Archive.damaged();
        }
        if (count > MOST_GIGABYTES * (1L << 30)
                || count > ALWAYS_FINE && count / MOST_TIMES > entry.getCompressedSize()) {
            throw new UnreadableFileException(
                    Reason.ZIP_BOMB, Map.of("limit", MOST_TIMES, "gigabytes", MOST_GIGABYTES));
        }
    }

    private void check() {
        if (entry.getSize() >= 0 && entry.getSize() != count
                || entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
            throw Archive.damaged();
        }
    }
}
