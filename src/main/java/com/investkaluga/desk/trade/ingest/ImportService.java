package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.flow.BatchRefusedException.Reason;
import com.investkaluga.desk.trade.ingest.file.Problem;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private static final Set<ImportStatus> CANCELLABLE = EnumSet.of(
            ImportStatus.QUEUED,
            ImportStatus.READY,
            ImportStatus.REFUSED,
            ImportStatus.INTERRUPTED,
            ImportStatus.FAILED);

    private final ImportQueries queries;
    private final ImportBatches batches;
    private final ImportLookup lookup;
    private final ImportReception reception;
    private final ImportFiles files;
    private final ImportQueue queue;
    private final ImportReading reading;
    private final ImportCommits commits;
    private final ImportProblems problems;
    private final PreviewReader previews;
    private final StagedData staged;
    private final CurrentUser user;

    ImportService(
            ImportQueries queries,
            ImportBatches batches,
            ImportLookup lookup,
            ImportReception reception,
            ImportFiles files,
            ImportQueue queue,
            ImportReading reading,
            ImportCommits commits,
            ImportProblems problems,
            PreviewReader previews,
            StagedData staged,
            CurrentUser user) {
        this.queries = queries;
        this.batches = batches;
        this.lookup = lookup;
        this.reception = reception;
        this.files = files;
        this.queue = queue;
        this.reading = reading;
        this.commits = commits;
        this.problems = problems;
        this.previews = previews;
        this.staged = staged;
        this.user = user;
    }

    /** The history, latest first; the page's own order is not looked at. */
    public List<ImportRow> page(Pageable page) {
        return queries.latestFirst(page.getOffset(), page.getPageSize());
    }

    /** Everything about one import; cheap enough to be asked every second while it is read. */
    public ImportDetails get(long id) {
        return lookup.details(id);
    }

    /**
     * What committing it changes; of a committed one, what that changed. Empty where it was not read to the end, though an
     * earlier reading of it may have been.
     */
    public ImportPreview preview(long id) {
        return queries.find(id).row().status().isCompared() ? previews.preview(id) : ImportPreview.NONE;
    }

    /** What undoing it changes: the same difference, the other way round. */
    public ImportPreview undoPreview(long id) {
        return preview(id).reversed();
    }

    /** What to look at before the commit, of one kind, gravest first; at most 200. */
    public List<ImportNotice> notices(long id, ImportNotice.Kind kind) {
        queries.find(id);
        return previews.notices(id, kind);
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
        return reception.receive(name, content, userName());
    }

    /** Reads the file again from the beginning, as the user says it is written; what was read before is forgotten. */
    @RolesAllowed(Roles.STAFF)
    public void reread(long id, ReadingChoices choices) {
        reception.reread(id, choices);
    }

    /** Decides to do without the lines that are not understood. */
    @RolesAllowed(Roles.STAFF)
    public void leaveOutBadLines(long id) {
        queries.find(id);
        batches.leaveOutBadLines(id);
    }

    /** Makes the import count: every screen shows all of it from then on. */
    @RolesAllowed(Roles.STAFF)
    public void commit(long id) {
        commits.commit(id, userName());
        files.deleteUpload(id);
        queue.run(reading::refreshPreviews);
    }

    /** Brings back what was there before the commit. */
    @RolesAllowed(Roles.MANAGER)
    public void undo(long id) {
        commits.undo(id, userName());
        files.deleteAll(id);
        queue.run(() -> staged.removeRows(id));
        queue.run(reading::refreshPreviews);
    }

    /** Stops or discards an import that is not committed. One that is being read is cancelled a moment later. */
    @RolesAllowed(Roles.STAFF)
    public void cancel(long id) {
        if (!queue.cancel(id)) {
            return;
        }
        if (!batches.move(id, CANCELLABLE, ImportStatus.CANCELLED, null)) {
            throw new BatchRefusedException(Reason.NOT_CANCELLABLE, Map.of());
        }
        files.deleteAll(id);
        queue.run(() -> staged.remove(id));
    }

    private @Nullable String userName() {
        return user.isSignedIn() ? user.userName() : null;
    }

    static RecordRef ref(long id) {
        return RecordRef.of(RecordKind.IMPORT, id);
    }
}
