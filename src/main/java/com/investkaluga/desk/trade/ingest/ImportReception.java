package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes files in and has them read when their turn comes. */
@Component
class ImportReception {

    private static final int LONGEST_NAME = 200;
    private static final Set<ImportStatus> READABLE_AGAIN =
            EnumSet.of(ImportStatus.READY, ImportStatus.REFUSED, ImportStatus.INTERRUPTED, ImportStatus.FAILED);

    private final ImportQueries queries;
    private final ImportBatches batches;
    private final ImportAdmission admission;
    private final ImportFiles files;
    private final ImportQueue queue;

    ImportReception(
            ImportQueries queries,
            ImportBatches batches,
            ImportAdmission admission,
            ImportFiles files,
            ImportQueue queue) {
        this.queries = queries;
        this.batches = batches;
        this.admission = admission;
        this.files = files;
        this.queue = queue;
    }

    ReceivedFile receive(String name, InputStream content, @Nullable String userName) {
        var file = store(content);
        var admitted = admission.admit(shown(name), file, userName);
        var id = admitted.id();
        if (!admitted.isNew()) {
            files.drop(file);
            return new ReceivedFile(id, null);
        }
        files.keep(file, id);
        var same = queries.sameContent(file.hash(), id, EnumSet.of(ImportStatus.COMMITTED));
        same.ifPresentOrElse(
                other -> batches.move(
                        id,
                        EnumSet.of(ImportStatus.QUEUED),
                        ImportStatus.REFUSED,
                        new ImportMessage("trade.import.refused.SAME_FILE", Map.of("batch", other))),
                () -> queue.read(id));
        return new ReceivedFile(id, same.orElse(null));
    }

    private ImportFiles.Received store(InputStream content) {
        try {
            return files.receive(content);
        } catch (IOException e) {
            LoggerFactory.getLogger(ImportReception.class).error("A file could not be stored", e);
            throw new BatchRefusedException(Reason.FILE_NOT_STORED, Map.of());
        }
    }

    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    void reread(long id, ReadingChoices choices) {
        if (!Files.exists(files.upload(id))) {
            throw new BatchRefusedException(Reason.FILE_GONE, Map.of());
        }
        admission.admitAgain(id, READABLE_AGAIN);
        batches.choose(id, choices);
        queue.read(id);
    }
}
