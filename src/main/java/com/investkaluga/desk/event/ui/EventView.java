package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordEditor;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.RecordSections;
import com.investkaluga.desk.event.EventData;
import com.investkaluga.desk.event.EventDetails;
import com.investkaluga.desk.event.EventService;
import com.investkaluga.desk.partner.PartnerService;
import com.investkaluga.desk.security.AccountDirectory;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One event: when and where it was, its programme, who went for the region, and the countries met. */
@Route("events/:id")
@RolesAllowed(Roles.EXECUTIVE)
class EventView extends Composite<Main> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String NEW = "new";
    private static final String EDIT = "edit";

    private final EventService events;
    private final PartnerService partners;
    private final AccountDirectory accounts;
    private final RecordValidator validator;
    private final CurrentUser currentUser;
    private final List<RecordSection> allSections;

    private String title = "";
    private @Nullable RecordEditor<EventData, EventDetails> editor;

    EventView(
            EventService events,
            PartnerService partners,
            AccountDirectory accounts,
            RecordValidator validator,
            CurrentUser currentUser,
            List<RecordSection> allSections) {
        this.events = events;
        this.partners = partners;
        this.accounts = accounts;
        this.validator = validator;
        this.currentUser = currentUser;
        this.allSections = allSections;
        getContent().addClassName("desk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var query = Query.of(event.getLocation());
        getContent().removeAll();
        editor = null;
        if (id.equals(NEW)) {
            showNew();
            return;
        }
        var shown = events.get(number(id));
        if (query.get(EDIT).isPresent() && currentUser.isAtLeast(Role.STAFF)) {
            showEditor(shown);
        } else {
            showPage(shown, query);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null) {
            editor.beforeLeave(event);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showPage(EventDetails event, Query query) {
        var ref = RecordRef.of(RecordKind.EVENT, event.id());
        var sections = new RecordSections(
                ref, allSections, tab -> query.with("tab", tab).go(UI.getCurrent(), ref.path()));
        sections.open(query.get("tab").orElse(""));
        getContent()
                .add(
                        header(event).actions(actions(event)),
                        new EventBand(event.data()),
                        new EventProfile(event.data(), partners.all(), accounts.assignable()),
                        sections);
    }

    private Button[] actions(EventDetails event) {
        if (!currentUser.isAtLeast(Role.STAFF)) {
            return new Button[0];
        }
        if (event.archived()) {
            var restore = new Button(getTranslation("base.restore"), click -> restore(event.id()));
            restore.setVisible(currentUser.isAtLeast(Role.MANAGER));
            return new Button[] {restore};
        }
        var edit = new Button(
                getTranslation("base.edit"),
                click -> Query.empty().with(EDIT, "1").go(UI.getCurrent(), EventWords.path(event.id())));
        var archive = new Button(getTranslation("base.archive"), click -> archive(event));
        return new Button[] {archive, edit};
    }

    private void showEditor(EventDetails event) {
        Runnable back = () -> UI.getCurrent().navigate(EventWords.path(event.id()));
        edit(() -> events.get(event.id()), (version, data) -> events.save(event.id(), version, data), back);
        getContent().add(header(event), editor);
    }

    private void showNew() {
        if (!currentUser.isAtLeast(Role.STAFF)) {
            throw new RecordNotFoundException(new RecordRef(RecordKind.EVENT, NEW));
        }
        title = getTranslation("event.new");
        edit(
                EventDetails::blank,
                (version, data) -> events.create(data),
                () -> UI.getCurrent().navigate("events"));
        getContent().add(new PageHeader(title).under("events", getTranslation("event.list.title")), editor);
    }

    private void edit(
            Supplier<EventDetails> load, RecordEditor.Saver<EventData, EventDetails> saver, Runnable cancelled) {
        editor = new RecordEditor<>(
                getTranslation("event.profile"),
                EventFields.create(validator, accounts.assignable()),
                load,
                saver,
                saved -> UI.getCurrent().navigate(EventWords.path(saved.id())),
                cancelled);
    }

    private PageHeader header(EventDetails event) {
        title = EventWords.name(event.data());
        return EventHeader.of(event, LocalDate.now());
    }

    private void archive(EventDetails event) {
        events.archive(event.id());
        UI.getCurrent().navigate("events");
        var text = getTranslation("base.archive.done", Map.of("name", EventWords.name(event.data())));
        if (currentUser.isAtLeast(Role.MANAGER)) {
            Notifier.success(text, getTranslation("base.undo"), () -> restore(event.id()));
        } else {
            Notifier.success(text);
        }
    }

    private void restore(long id) {
        events.restore(id);
        UI.getCurrent().navigate(EventWords.path(id));
        Notifier.success(getTranslation("base.restore.done"));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new RecordNotFoundException(new RecordRef(RecordKind.EVENT, id));
        }
        return Long.parseLong(id);
    }
}
