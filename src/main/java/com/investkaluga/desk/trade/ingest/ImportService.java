package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.flow.FlowCleaner;
import com.investkaluga.desk.trade.flow.FlowLedger;
import com.investkaluga.desk.trade.ingest.file.Problem;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/**
 * The front door of imports: files are received and read in the background, previewed, committed and undone. Methods throw
 * {@link RecordNotFoundException} where there is no such import, and {@link BatchRefusedException} with a sentence for the user
 * where something cannot be done; then nothing was changed.
 */
@Service
@RolesAllowed(Roles.EXECUTIVE)
public class ImportService {

    private static final int LONGEST_NAME = 200;
    private static final Set<ImportStatus> READABLE_AGAIN =
            EnumSet.of(ImportStatus.READY, ImportStatus.REFUSED, ImportStatus.INTERRUPTED, ImportStatus.FAILED);

    private final ImportBatches batches;
    private final ImportFiles files;
    private final ImportQueue queue;
    private final ImportCommits commits;
    private final ImportProblems problems;
    private final ImportPreviews previews;
    private final PreviewReader reader;
    private final ImportNotices notices;
    private final FigureBatches figures;
    private final FlowLedger ledger;
    private final FlowCleaner cleaner;
    private final CurrentUser user;

    ImportService(
            ImportBatches batches,
            ImportFiles files,
            ImportQueue queue,
            ImportCommits commits,
            ImportProblems problems,
            ImportPreviews previews,
            PreviewReader reader,
            ImportNotices notices,
            FigureBatches figures,
            FlowLedger ledger,
            FlowCleaner cleaner,
            CurrentUser user) {
        this.batches = batches;
        this.files = files;
        this.queue = queue;
        this.commits = commits;
        this.problems = problems;
        this.previews = previews;
        this.reader = reader;
        this.notices = notices;
        this.figures = figures;
        this.ledger = ledger;
        this.cleaner = cleaner;
        this.user = user;
    }

    /** The history, latest first; the page's own order is not looked at. */
    public List<ImportRow> page(Pageable page) {
        return batches.latestFirst(page.getOffset(), page.getPageSize());
    }

    /** Everything about one import; cheap enough to be asked every second while it is read. */
    public ImportDetails get(long id) {
        var found = batches.find(id);
        var status = found.row().status();
        var outdated = status == ImportStatus.READY && !previews.stamp().equals(found.previewStamp());
        return new ImportDetails(
                found.row(),
                found.fileSize(),
                batches.choices(id),
                found.recognition(),
                found.counts(),
                found.leavesOutBadLines(),
                found.message(),
                status.isOpen() ? queue.progress(id).orElse(null) : null,
                batches.sameContent(found.fileHash(), id, EnumSet.of(ImportStatus.COMMITTED))
                        .orElse(null),
                batches.corrections(id),
                status == ImportStatus.COMMITTED ? undoFirst(id) : List.of(),
                outdated,
                Files.exists(files.upload(id)),
                Files.exists(files.badLines(id)));
    }

    private List<Long> undoFirst(long id) {
        var flows = ledger.blocking(id);
        return flows.isEmpty() ? figures.blocking(id) : flows;
    }

    /** What committing it changes; of a committed one, what that changed. Empty where it was not read to the end. */
    public ImportPreview preview(long id) {
        batches.find(id);
        return new ImportPreview(reader.periods(id), reader.partners(id), notices.counts(id), figures.changes(id));
    }

    /** What undoing it changes: the same difference, the other way round. */
    public ImportPreview undoPreview(long id) {
        return preview(id).reversed();
    }

    /** What to look at before the commit, of one kind, gravest first; at most 200. */
    public List<ImportNotice> notices(long id, ImportNotice.Kind kind) {
        batches.find(id);
        return notices.of(id, kind);
    }

    /** What is wrong with its lines, in order of lines; the first thousand problems. */
    public List<Problem> problems(long id, Pageable page) {
        return problems.of(id, page.getOffset(), page.getPageSize());
    }

    /** The file of its lines that are not understood, to be corrected and received again; empty where there are none. */
    public Optional<Path> badLines(long id) {
        return Optional.of(files.badLines(id)).filter(Files::exists);
    }

    /**
     * Takes a file in and has it read when its turn comes. A file that is just being imported leads to that import; one that is
     * already in the desk is kept but not read.
     */
    @RolesAllowed(Roles.STAFF)
    public ReceivedFile receive(String name, InputStream content) {
        var file = store(content);
        var open = batches.sameContent(
                file.hash(), 0, EnumSet.of(ImportStatus.QUEUED, ImportStatus.READING, ImportStatus.READY));
        if (open.isPresent()) {
            files.drop(file);
            return new ReceivedFile(open.get(), null);
        }
        var id = batches.create(shown(name), file, userName());
        files.keep(file, id);
        var same = batches.sameContent(file.hash(), id, EnumSet.of(ImportStatus.COMMITTED));
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
            LoggerFactory.getLogger(ImportService.class).error("A file could not be stored", e);
            throw new BatchRefusedException(Reason.FILE_NOT_STORED, Map.of());
        }
    }

    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    /** Reads the file again from the beginning, as the user says it is written; what was read before is forgotten. */
    @RolesAllowed(Roles.STAFF)
    public void reread(long id, ReadingChoices choices) {
        if (!Files.exists(files.upload(id))) {
            throw new BatchRefusedException(Reason.FILE_GONE, Map.of());
        }
        batches.choose(id, choices);
        if (!batches.move(id, READABLE_AGAIN, ImportStatus.QUEUED, null)) {
            throw new BatchRefusedException(Reason.NOT_READY, Map.of());
        }
        queue.read(id);
    }

    /** Decides to do without the lines that are not understood. */
    @RolesAllowed(Roles.STAFF)
    public void leaveOutBadLines(long id) {
        batches.leaveOutBadLines(id);
    }

    /** Makes the import count: every screen shows all of it from then on. */
    @RolesAllowed(Roles.STAFF)
    public void commit(long id) {
        commits.commit(id, userName());
        files.deleteUpload(id);
        queue.run(this::refresh);
    }

    /** Brings back what was there before the commit. */
    @RolesAllowed(Roles.MANAGER)
    public void undo(long id) {
        commits.undo(id, userName());
        files.deleteAll(id);
        queue.run(() -> cleaner.remove(id));
        queue.run(this::refresh);
    }

    /** Previews compare with what counts: where that has changed they are made anew. */
    private void refresh() {
        previews.outdated().forEach(id -> {
            previews.make(id);
            batches.announce(id, ImportStatus.READY);
        });
    }

    /** Stops or discards an import that is not committed. One that is being read is cancelled a moment later. */
    @RolesAllowed(Roles.STAFF)
    public void cancel(long id) {
        if (!queue.cancel(id)) {
            return;
        }
        var open = EnumSet.of(ImportStatus.QUEUED, ImportStatus.READY);
        open.addAll(EnumSet.of(ImportStatus.REFUSED, ImportStatus.INTERRUPTED, ImportStatus.FAILED));
        if (!batches.move(id, open, ImportStatus.CANCELLED, null)) {
            throw new BatchRefusedException(Reason.NOT_CANCELLABLE, Map.of());
        }
        files.deleteAll(id);
        figures.remove(id);
        queue.run(() -> cleaner.remove(id));
    }

    private @Nullable String userName() {
        return user.isSignedIn() ? user.userName() : null;
    }

    static RecordRef ref(long id) {
        return RecordRef.of(RecordKind.IMPORT, id);
    }
}
