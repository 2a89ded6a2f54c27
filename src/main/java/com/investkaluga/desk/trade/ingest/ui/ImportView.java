package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.AddressReader;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Later;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.News;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordSections;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.investkaluga.desk.trade.ingest.ImportStatus;
import com.investkaluga.desk.trade.ingest.ImportsChanged;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** One import, from the moment its file is dropped: how far it is, what it would change, what became of it. */
@Route(ImportWords.PATH + "/:id")
@RolesAllowed(Roles.EXECUTIVE)
class ImportView extends Composite<Main> implements AddressReader, BeforeEnterObserver, HasDynamicTitle {

    private final ImportService imports;
    private final TradeService trade;
    private final UserPreferences preferences;
    private final ImportActions actions;
    private final Beat beat = new Beat(this, () -> unlessUnanswered(this::beat));
    private String title = "";
    private Query query = Query.empty();
    private long id;
    private @Nullable ImportDetails shown;
    private @Nullable ProgressCard progress;
    private @Nullable RecordSections sections;

    ImportView(
            ImportService imports,
            TradeService trade,
            News news,
            UserPreferences preferences,
            Later later,
            CurrentUser currentUser) {
        this.imports = imports;
        this.trade = trade;
        this.preferences = preferences;
        actions = new ImportActions(imports, later, currentUser, this::showChange, this::showAgain);
        getContent().addClassName("desk-page");
        news.follow(this, ImportsChanged.class, this::hear);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = id;
        id = number(event.getRouteParameters().get("id").orElse(""));
        if (DroppedFile.arrives(id) && isLedOn(imports.get(id), path -> event.forwardTo(path))) {
            return;
        }
        var asked = query;
        query = Query.of(event.getLocation());
        if (sections != null && shown != null && id == before && isOnlyAnotherTab(asked)) {
            sections.lead(tab(shown));
        } else {
            show();
        }
    }

    /** Then the page stands: what was chosen about bad lines stays chosen, and the focus where it is. */
    private boolean isOnlyAnotherTab(Query before) {
        return !query.equals(before) && query.with("tab", null).equals(before.with("tab", null));
    }

    @Override
    public void read(Misread address) {
        if (sections != null) {
            sections.read(address);
        } else {
            // What the file has to tell is not known while it is read.
            address.unless("tab", ImportSections::known);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show() {
        show(imports.get(id));
    }

    private void show(ImportDetails details) {
        shown = details;
        var status = details.status();
        if (progress != null && isLedOn(details, Ui::go)) {
            return;
        }
        title = ImportWords.title(details.row(), this);
        var wasRead = progress != null;
        progress = null;
        sections = null;
        getContent().removeAll();
        getContent().add(ImportHeader.of(details, title, this));
        if (status == ImportStatus.QUEUED || status == ImportStatus.READING) {
            progress = new ProgressCard(actions.mayImport() ? () -> actions.cancel(id) : null);
            progress.show(details.progress());
            getContent().add(progress);
        } else {
            // Half of it is the former comparison and half the new one, while it is made anew.
            showResult(details, details.previewOutdated() ? ImportPreview.NONE : imports.preview(id));
        }
        beat.set(progress != null || details.previewOutdated());
        if (isAttached() && sections != null && wasRead && query.get("tab").isPresent()) {
            sections.goOn();
        } else if (isAttached()) {
            Ui.goOnFrom(this);
        }
    }

    /** Whoever waits for corrected lines goes on to the import that they have become part of. */
    private boolean isLedOn(ImportDetails details, Consumer<String> go) {
        var corrected = details.row().correctionOf();
        if (details.status() != ImportStatus.JOINED || corrected == null) {
            return false;
        }
        Notifier.success(getTranslation("trade.import.joined"));
        go.accept(ImportWords.path(corrected));
        return true;
    }

    private void showAgain() {
        unlessUnanswered(this::show);
    }

    /** What the page does and hears of at the same time, it shows once. */
    private void showChange() {
        unlessUnanswered(() -> {
            var details = imports.get(id);
            if (!details.equals(shown)) {
                show(details);
            }
        });
    }

    /** No bar runs on where nobody knows how far it is: the page says so, and asks again every second. */
    private void unlessUnanswered(Runnable ask) {
        try {
            ask.run();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ImportView.class).warn("How import {} stands is not known", id, e);
            shown = null;
            progress = null;
            sections = null;
            getContent().removeAll();
            getContent()
                    .add(
                            new PageHeader(title).under(ImportWords.PATH, getTranslation("trade.import.title")),
                            new EmptyState(getTranslation("trade.import.unanswered")));
            beat.set(true);
        }
    }

    private void showResult(ImportDetails details, ImportPreview preview) {
        getContent()
                .add(
                        details.status() == ImportStatus.READY
                                ? new DecisionCard(
                                        details, preview, trade.state().isSample(), actions)
                                : new OutcomeCard(details, preview, imports, actions));
        if (!preview.periods().isEmpty()) {
            getContent().add(ImportTiles.of(preview, this));
        }
        if (details.status() != ImportStatus.JOINED) {
            sections = sections(details, preview);
            getContent().add(sections);
        }
    }

    private RecordSections sections(ImportDetails details, ImportPreview preview) {
        var parts = ImportSections.of(details, preview, imports, actions, preferences, this);
        var tabs = new RecordSections(
                RecordRef.of(RecordKind.IMPORT, id),
                parts,
                tab -> query.with("tab", tab).go(UI.getCurrent(), ImportWords.path(id)));
        tabs.open(tab(details));
        return tabs;
    }

    private String tab(ImportDetails details) {
        return query.get("tab").orElse(details.waitsForChoice() ? ImportSections.PROBLEMS : "");
    }

    /** Every second while it is read. */
    private void beat() {
        var details = imports.get(id);
        var card = progress;
        if (card != null && details.progress() != null && details.status().isOpen()) {
            card.show(details.progress());
        }
        if ((card == null || details.progress() == null) && !details.equals(shown)) {
            show(details);
        }
    }

    /** Another import may stand on this one or be what it is compared with. */
    private void hear(ImportsChanged change) {
        var others = List.of(ImportStatus.COMMITTED, ImportStatus.UNDONE, ImportStatus.JOINED);
        if (change.id() == id || others.contains(change.status())) {
            showChange();
        }
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new RecordNotFoundException(new RecordRef(RecordKind.IMPORT, text));
        }
        return Long.parseLong(text);
    }
}
