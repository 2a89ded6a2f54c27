package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Confirm;
import com.investkaluga.desk.base.ui.Later;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.trade.flow.BatchRefusedException;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.investkaluga.desk.trade.ingest.file.ReadingChoices;
import com.vaadin.flow.component.UI;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** What a user does with an import on its page. What cannot be done is said in a sentence, and the page shows how it stands. */
final class ImportActions {

    private final ImportService imports;
    private final Later later;
    private final CurrentUser user;
    private final Runnable done;
    private final Runnable failed;

    /**
     * @param done shows the page as the import stands now, where it stands otherwise than shown
     * @param failed shows it anew in any case, with the buttons in whose place a bar stood
     */
    private long linesLeftOut;

    ImportActions(ImportService imports, Later later, CurrentUser user, Runnable done, Runnable failed) {
        this.imports = imports;
        this.later = later;
        this.user = user;
        this.done = done;
        this.failed = failed;
    }

    boolean mayImport() {
        return user.isAtLeast(Role.STAFF);
    }

    boolean mayUndo() {
        return user.isAtLeast(Role.MANAGER);
    }

    /** Whether the lines that are not understood are to be left out: chosen on this page for as many, or with a commit. */
    boolean leavesOut(ImportDetails details) {
        return details.leavesOutBadLines() || details.row().badLines() <= linesLeftOut;
    }

    /** Remembers while the page is open what was chosen there, for the page may be built anew. */
    void leaveOut(long lines) {
        linesLeftOut = lines;
    }

    /** In the background, for summaries of many months take their time; the page stands meanwhile. */
    void commit(ImportDetails details, boolean withoutBadLines) {
        var id = details.id();
        inBackground(
                () -> {
                    if (withoutBadLines) {
                        imports.leaveOutBadLines(id);
                    }
                    imports.commit(id);
                },
                () -> sayCommitted(details));
    }

    private static void sayCommitted(ImportDetails details) {
        var row = details.row();
        var done = Ui.text("trade.import.committed.done", Map.of("file", row.title(), "count", row.rows()));
        if (details.isContextOnly()) {
            Notifier.success(done);
        } else {
            Notifier.success(done, Ui.text("trade.import.committed.see"), () -> Ui.go(CommittedLink.of(row)));
        }
    }

    void undo(ImportDetails details) {
        inBackground(
                () -> imports.undo(details.id()),
                () -> Notifier.success(Ui.text(
                        "trade.import.undone.done", Map.of("file", details.row().title()))));
    }

    void reread(long id, ReadingChoices choices) {
        attempt(() -> imports.reread(id, choices));
        done.run();
    }

    void cancel(long id) {
        attempt(() -> imports.cancel(id));
        done.run();
    }

    void discard(ImportDetails details) {
        Confirm.before(
                Ui.text("trade.import.discard.title"),
                Ui.text(
                        "trade.import.discard.text",
                        Map.of("file", details.row().title())),
                Ui.text("trade.import.discard"),
                () -> {
                    attempt(() -> imports.cancel(details.id()));
                    Ui.go(ImportWords.PATH);
                });
    }

    private void inBackground(Runnable work, Runnable say) {
        var ui = UI.getCurrent();
        later.run(
                work,
                () -> {
                    done.run();
                    say.run();
                },
                failure -> {
                    refuse(failure, ui);
                    failed.run();
                });
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (BatchRefusedException e) {
            refuse(e, UI.getCurrent());
        }
    }

    private static void refuse(RuntimeException failure, UI ui) {
        if (failure instanceof BatchRefusedException refused) {
            Notifier.failure(ui.getTranslation(refused.messageKey(), refused.arguments()));
        } else {
            LoggerFactory.getLogger(ImportActions.class).error("Something asked of an import failed", failure);
            Notifier.failure(ui.getTranslation("trade.import.action.failed"));
        }
    }
}
