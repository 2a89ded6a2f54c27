package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordDetails;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Map;
import java.util.function.Function;

/** What can be done with a record on its page: edit it, archive it with a way back, restore it. */
final class RecordActions<T extends RecordDetails<?>> {

    static final String EDIT = "edit";

    private final RecordKind kind;
    private final RecordService<?, T> records;
    private final RecordPage.Rights rights;
    private final Function<T, String> name;

    RecordActions(RecordKind kind, RecordService<?, T> records, RecordPage.Rights rights, Function<T, String> name) {
        this.kind = kind;
        this.records = records;
        this.rights = rights;
        this.name = name;
    }

    Button[] of(T record) {
        if (!rights.edit()) {
            return new Button[0];
        }
        if (record.archived()) {
            var restore = new Button(Ui.text("base.restore"), click -> restore(record.id()));
            restore.setVisible(rights.restore());
            return new Button[] {restore};
        }
        var archive = new Button(Ui.text("base.archive"), click -> archive(record));
        var edit = new Button(
                Ui.text("base.edit"), click -> Query.empty().with(EDIT, "1").go(UI.getCurrent(), path(record.id())));
        return new Button[] {archive, edit};
    }

    private void archive(T record) {
        records.archive(record.id());
        RecordsChanged.tell();
        UI.getCurrent().navigate(kind.path());
        var text = Ui.text("base.archive.done", Map.of("name", name.apply(record)));
        if (rights.restore()) {
            Notifier.success(text, Ui.text("base.undo"), () -> restore(record.id()));
        } else {
            Notifier.success(text);
        }
    }

    private void restore(long id) {
        records.restore(id);
        RecordsChanged.tell();
        UI.getCurrent().navigate(path(id));
        Notifier.success(Ui.text("base.restore.done"));
    }

    private String path(long id) {
        return RecordRef.of(kind, id).path();
    }
}
