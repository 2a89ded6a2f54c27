package com.investkaluga.bench;

import com.investkaluga.bench.files.MadeFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Customs files of the desk's own generator, each made once and then kept.
 *
 * @param folder where they lie
 */
record CustomsFiles(Path folder) {

    private static final int LONGEST_LINE = 1 << 10;

    /** The same rows and seed are the same file. */
    Path of(int rows, long seed) throws IOException {
        var file = folder.resolve("customs-%d-%d.csv".formatted(rows, seed));
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
                MadeFormat.CUSTOMS_CSV.write(rows, seed, out);
            }
        }
        return file;
    }

    /** A copy, without the last line. */
    static Path withoutLastLine(Path file) throws IOException {
        var copy = file.resolveSibling(file.getFileName() + ".less");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var end = ByteBuffer.allocate(LONGEST_LINE);
            channel.read(end, channel.size() - end.capacity());
            var last = end.capacity() - 1;
            while (end.get(last - 1) != '\n') {
                last--;
            }
            channel.truncate(channel.size() - end.capacity() + last);
        }
        return copy;
    }
}
