package com.investkaluga.desk.trade.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Pairs of numbers in the order they come: the first few thousand in memory, all of them on the disk once there are more. */
final class LongHeap implements AutoCloseable {

    private static final int PAIRS = 2_048;
    private static final int BYTES = 2 * Long.BYTES;

    private final Path directory;
    private final ByteBuffer waiting = ByteBuffer.allocate(PAIRS * BYTES);

    @Nullable
    private FileChannel file;

    LongHeap(Path directory) {
        this.directory = directory;
    }

    void add(long first, long second) throws IOException {
        if (!waiting.hasRemaining()) {
            store();
        }
        waiting.putLong(first).putLong(second);
    }

    private void store() throws IOException {
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile(directory, "heap", null),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        waiting.flip();
        while (waiting.hasRemaining()) {
            file.write(waiting);
        }
        waiting.clear();
    }

    /** First, second, first, second... */
    long[] entries() throws IOException {
        if (file != null) {
            store();
            var all = ByteBuffer.allocate(Math.toIntExact(file.size()));
            while (all.hasRemaining() && file.read(all, all.position()) >= 0) {
                // Until all is there.
            }
            return numbers(all.flip());
        }
        return numbers(waiting.duplicate().flip());
    }

    private static long[] numbers(ByteBuffer bytes) {
        var numbers = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(numbers);
        return numbers;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
