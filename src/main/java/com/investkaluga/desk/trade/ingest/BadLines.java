package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.file.BadLinesFile;
import com.investkaluga.desk.trade.ingest.file.Problem;
import com.investkaluga.desk.trade.ingest.file.RawLine;
import com.investkaluga.desk.trade.ingest.file.Recognition;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a file that are not understood: the first problems for the page, all lines for the file to correct. */
final class BadLines implements AutoCloseable {

    private final Path file;
    private final Recognition recognition;
    private final long id;
    private final List<Problem> first = new ArrayList<>();
    private long problems;
    private long lines;
    private long lastLine = -1;

    @Nullable
    private OutputStream out;

    @Nullable
    private BadLinesFile written;

    /** @param id the import that a correction of these lines will belong to */
    BadLines(Path file, Recognition recognition, long id) {
        this.file = file;
        this.recognition = recognition;
        this.id = id;
    }

    void add(Problem problem, RawLine line) {
        problems++;
        if (first.size() < ImportProblems.MOST) {
            first.add(problem);
        }
        if (problem.line() != lastLine) {
            lastLine = problem.line();
            lines++;
            write(line, problem);
        }
    }

    private void write(RawLine line, Problem problem) {
        try {
            if (written == null) {
                out = new BufferedOutputStream(Files.newOutputStream(file));
                written = BadLinesFile.begin(out, recognition, id);
            }
            written.add(line.bytes(), problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Problem> first() {
        return first;
    }

    long problems() {
        return problems;
    }

    long lines() {
        return lines;
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
