package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.file.Recognition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The received files on the disk, and the lines of them that are not understood, until they are not needed any more. */
@Component
class ImportFiles {

    /** A file that no import has yet. */
    record Received(Path path, long size, String hash) {}

    private static final Pattern OF_AN_IMPORT =
            Pattern.compile("([0-9]{1,18})[.](?:upload|badlines)|(?:received|heap)[0-9]+[.]tmp");

    private final Path directory;

    ImportFiles(@Value("${desk.imports.directory}") Path directory) {
        this.directory = directory;
    }

    Received receive(InputStream content) throws IOException {
        Files.createDirectories(directory);
        var path = Files.createTempFile(directory, "received", null);
        try (var digesting = new DigestInputStream(content, sha256())) {
            var size = Files.copy(digesting, path, StandardCopyOption.REPLACE_EXISTING);
            var hash = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            return new Received(path, size, hash);
        } catch (IOException | RuntimeException e) {
            delete(path);
            throw e;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(Received received, long id) {
        try {
            Files.move(received.path(), upload(id), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(Received received) {
        delete(received.path());
    }

    /** The file as it was received. */
    Path upload(long id) {
        return directory.resolve(id + ".upload");
    }

    /**
     * The lines of a correction that are still not understood stand for those of the import that it corrects. May be done again: its
     * upload goes last and says until then that this is not done.
     *
     * @param hasBadLines whether there still are any
     */
    void handOver(long from, long to, boolean hasBadLines) {
        try {
            if (!hasBadLines) {
                Files.deleteIfExists(badLines(to));
            } else if (Files.exists(badLines(from))) {
                Files.move(badLines(from), badLines(to), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deleteUpload(from);
    }

    /** Its lines that are not understood. */
    Path badLines(long id) {
        return directory.resolve(id + ".badlines");
    }

    /** Begins anew, without the lines of an earlier reading. Corrections belong to the import that is corrected. */
    BadLines newBadLines(long id, Recognition recognition) {
        delete(badLines(id));
        return new BadLines(badLines(id), recognition, Objects.requireNonNullElse(recognition.correctionOf(), id));
    }

    DuplicateRows newDuplicateRows() {
        return new DuplicateRows(directory);
    }

    /** Removes what stayed behind when the desk was stopped: files of other imports, and those that were just being written. */
    void tidy(Set<Long> needed) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var found = Files.list(directory)) {
            found.filter(path -> {
                        var name = OF_AN_IMPORT.matcher(path.getFileName().toString());
                        return name.matches()
                                && (name.group(1) == null || !needed.contains(Long.valueOf(name.group(1))));
                    })
                    .forEach(ImportFiles::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteUpload(long id) {
        delete(upload(id));
    }

    void deleteAll(long id) {
        delete(upload(id));
        delete(badLines(id));
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LoggerFactory.getLogger(ImportFiles.class).warn("A file that is not needed any more stays: {}", path, e);
        }
    }
}
