package com.investkaluga.desk.trade.ingest.file;

import com.investkaluga.desk.trade.ingest.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What is in a file: its own bytes, or those of the one member of a ZIP. */
final class Content implements AutoCloseable {

    private final InputStream stream;
    private final @Nullable String member;
    private final long size;
    private final long packedSize;
    private final @Nullable AutoCloseable archive;
    private long done;

    private Content(
            InputStream stream, @Nullable String member, long size, long packedSize, @Nullable AutoCloseable archive) {
        this.stream = stream;
        this.member = member;
        this.size = size;
        this.packedSize = packedSize;
        this.archive = archive;
    }

    /** @throws UnreadableFileException for a ZIP that does not hold one readable member */
    static Content open(Path file) throws IOException {
        var size = Files.size(file);
        if (!Archive.isZip(file)) {
            return new Content(Files.newInputStream(file), null, size, size, null);
        }
        var archive = Archive.open(file);
        return new Content(archive.content(), archive.member(), archive.size(), size, archive);
    }

    /** The file itself, even where it is a ZIP. */
    static Content plain(Path file) throws IOException {
        var size = Files.size(file);
        return new Content(Files.newInputStream(file), null, size, size, null);
    }

    /** Bytes as they come. */
    InputStream stream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                var read = stream.read(into, offset, length);
                done += Math.max(read, 0);
                return read;
            }
        };
    }

    /** Name in the ZIP, fit to be shown; null where the file is none. */
    @Nullable
    String member() {
        return member;
    }

    /** Unpacked, -1 where not known. */
    long size() {
        return size;
    }

    /** Of the file on the disk. */
    long packedSize() {
        return packedSize;
    }

    /** About how many bytes of the file on the disk were read. */
    long packedDone() {
        return size <= 0 ? Math.min(done, packedSize) : (long) ((double) Math.min(done, size) / size * packedSize);
    }

    @Override
    public void close() throws IOException {
        try (stream) {
            if (archive != null) {
                archive.close();
            }
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** The disk's complaints, as those of the file; an interrupted thread's are a wish to stop. */
    static RuntimeException unreadable(IOException cause) {
        if (cause instanceof ClosedByInterruptException) {
            return new CancellationException();
        }
        var refusal = new UnreadableFileException(Reason.NOT_READABLE, Map.of());
        refusal.initCause(cause);
        return refusal;
    }
}
