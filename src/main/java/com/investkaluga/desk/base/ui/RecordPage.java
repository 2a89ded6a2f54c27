package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordDetails;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordService;
import com.investkaluga.desk.base.SourceFact;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one numbered record, alike in every room: {@code companies/42} shows it, {@code companies/42?edit=1} edits it in
 * place, {@code companies/new} makes one; it is archived with a way back, and restored. What differs, the room tells.
 *
 * @param <D> what the form fills in
 * @param <T> everything about one record
 */
public final class RecordPage<D extends Record, T extends RecordDetails<D>> {

    /** What a room puts on the page of its records. */
    public interface Room<D extends Record, T extends RecordDetails<D>> {

        /** A record that is not stored yet, with the number 0. */
        T blank();

        /** In the reader's language. */
        String name(T record);

        /** Puts flag, chips and quiet words beside the name. */
        void describe(T record, PageHeader header);

        /** What is known about the record, between its head and the sections of other rooms. */
        List<Component> profile(T record);

        /** An empty form that suits the record. */
        RecordForm<D> form(T record);
    }

    /**
     * What the page offers to its user; the service refuses the rest in any case.
     *
     * @param edit to make, edit and archive records
     * @param restore to bring back archived ones
     */
    public record Rights(boolean edit, boolean restore) {}

    private static final String NEW = "new";

    private final HasComponents content;
    private final RecordKind kind;
    private final RecordService<D, T> records;
    private final Rights rights;
    private final List<RecordSection> allSections;
    private final Room<D, T> room;
    private final RecordActions<T> actions;

    private String title = "";
    private Runnable reload = () -> {};
    private @Nullable RecordSections sections;
    private @Nullable RecordEditor<D, T> editor;

    /**
     * @param content where the page stands
     * @param allSections every section the application knows; the record's sources are added
     */
    public RecordPage(
            HasComponents content,
            RecordService<D, T> records,
            Rights rights,
            List<RecordSection> allSections,
            Room<D, T> room) {
        this.content = content;
        kind = records.kind();
        this.records = records;
        this.rights = rights;
        this.allSections = allSections;
        this.room = room;
        actions = new RecordActions<>(kind, records, rights, room::name);
    }

    void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var query = Query.of(event.getLocation());
        var wasEdited = editor != null;
        clear();
        if (id.equals(NEW)) {
            showNew();
            return;
        }
        var record = records.get(number(id));
        if (query.isYes(RecordActions.EDIT) && rights.edit()) {
            showEditor(record);
        } else {
            var buttons = show(record, query);
            if (wasEdited) {
                // Whoever edits without a mouse goes on from here: what had the focus is gone with the form.
                buttons.reversed().stream().findFirst().ifPresent(Button::focus);
            }
        }
    }

    void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null) {
            editor.beforeLeave(event);
        }
    }

    void read(Misread address) {
        address.unlessYes(RecordActions.EDIT, rights.edit(), "base.address.edit.staff");
        if (sections != null) {
            sections.read(address);
        }
    }

    String title() {
        return title;
    }

    /** Shows the record as it is stored now, after one of its parts was changed on the page itself. */
    public void reload() {
        reload.run();
    }

    private void clear() {
        content.removeAll();
        editor = null;
        sections = null;
        reload = () -> {};
    }

    private List<Button> show(T record, Query query) {
        var ref = RecordRef.of(kind, record.id());
        var around = Stream.concat(allSections.stream(), Stream.of(new FactSection(kind, record, choice(record))));
        var tabs = new RecordSections(
                ref, around.toList(), tab -> query.with("tab", tab).go(UI.getCurrent(), ref.path()));
        tabs.open(query.get("tab").orElse(""));
        sections = tabs;
        reload = () -> {
            clear();
            show(records.get(record.id()), query);
        };
        var buttons = actions.of(record);
        content.add(header(record).actions(buttons));
        content.add(room.profile(record));
        content.add(tabs);
        return List.of(buttons);
    }

    private @Nullable Consumer<SourceFact> choice(T record) {
        return !rights.edit() || record.archived()
                ? null
                : source -> SourceChoice.make(
                        source.sourceTitle(), () -> records.use(record.id(), record.version(), source), this::reload);
    }

    private void showEditor(T record) {
        var id = record.id();
        content.add(header(record));
        edit(record, () -> records.get(id), (version, data) -> records.save(id, version, data), path(id));
    }

    private void showNew() {
        if (!rights.edit()) {
            throw notFound(NEW);
        }
        title = Ui.text(kind.key() + ".new");
        content.add(underList(new PageHeader(title)));
        edit(room.blank(), room::blank, (version, data) -> create(data), kind.path());
    }

    private T create(D data) {
        var created = records.create(data);
        RecordsChanged.tell();
        return created;
    }

    private void edit(T record, Supplier<T> load, RecordEditor.Saver<D, T> saver, String pathBack) {
        Consumer<T> saved = stored -> UI.getCurrent().navigate(path(stored.id()));
        editor = new RecordEditor<>(
                Ui.text(kind.key() + ".profile"),
                room.form(record),
                load,
                saver,
                saved,
                () -> UI.getCurrent().navigate(pathBack));
        content.add(editor);
    }

    private PageHeader header(T record) {
        title = room.name(record);
        var header = underList(new PageHeader(title));
        room.describe(record, header);
        return record.archived() ? header.archived() : header;
    }

    private PageHeader underList(PageHeader header) {
        return header.under(kind.path(), Ui.text(kind.key() + ".list.title"));
    }

    private long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw notFound(id);
        }
        return Long.parseLong(id);
    }

    private RecordNotFoundException notFound(String id) {
        return new RecordNotFoundException(new RecordRef(kind, id));
    }

    private String path(long id) {
        return RecordRef.of(kind, id).path();
    }
}
