package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.base.Versioned;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Edits one record in place: counts the changed fields, saves with Ctrl+S, guards unsaved work, and puts two versions side by
 * side when somebody else was faster. The view hands its {@code beforeLeave} on to {@link #beforeLeave}.
 */
public final class RecordEditor<D extends Record> extends Composite<Div> {

    /** Where the record comes from and goes to: the feature's service. */
    public interface Store<D> {

        /** The record as stored now. */
        Versioned<D> load();

        /** Saves; throws {@link StaleRecordException} or {@link InvalidRecordException}, and then nothing was written. */
        Versioned<D> save(long version, D data);

        /** Who changed the stored record last, for the sentence over a conflict. */
        default String lastChangedBy() {
            return "";
        }
    }

    private final RecordForm<D> form;
    private final Store<D> store;
    private final Runnable saved;
    private final UnsavedGuard guard;
    private final Span changes = Ui.secondary("");
    private final Div conflict = new Div();
    private @Nullable Versioned<D> base;

    /**
     * @param saved called after a successful save; the message is shown already
     * @param cancelled called when the user gives up, after the question about unsaved work
     */
    public RecordEditor(String title, RecordForm<D> form, Store<D> store, Runnable saved, Runnable cancelled) {
        this.form = form;
        this.store = store;
        this.saved = saved;
        guard = new UnsavedGuard(this, form::hasChanges);

        var cancel = new Button(
                getTranslation("base.cancel"),
                click -> guard.run(() -> {
                    form.read(version().data());
                    guard.update();
                    cancelled.run();
                }));
        var save = new Button(getTranslation("base.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Shortcuts.addShortcutListener(this, event -> save(), Key.KEY_S, KeyModifier.CONTROL)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
        form.onChange(this::showChanges);
        changes.getElement().setAttribute("aria-live", "polite");

        var card = new Card(title, form, Ui.div("desk-buttons", save, cancel)).links(changes);
        getContent().addClassName("desk-editor");
        getContent().add(conflict, card);
        base = store.load();
        form.read(version().data());
        addAttachListener(event -> form.focusFirst());
    }

    /** To be called from the view's {@code beforeLeave}. */
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.check(event);
    }

    public boolean hasChanges() {
        return form.hasChanges();
    }

    private void save() {
        form.write().ifPresent(this::save);
    }

    private void save(D data) {
        try {
            base = store.save(version().version(), data);
            form.read(version().data());
            conflict.removeAll();
            showChanges();
            Notifier.success(getTranslation("base.saved"));
            saved.run();
        } catch (StaleRecordException stale) {
            showConflict(data);
        } catch (InvalidRecordException invalid) {
            form.show(invalid.problems());
        }
    }

    private void showConflict(D mine) {
        var stored = store.load();
        var differences = form.differences(stored.data(), mine);
        if (differences.isEmpty()) {
            base = stored;
            save(mine);
            return;
        }
        conflict.removeAll();
        conflict.add(new ConflictCard(store.lastChangedBy(), differences, keep -> {
            base = stored;
            form.rebase(stored.data(), form.merge(stored.data(), mine, keep));
            conflict.removeAll();
            showChanges();
            if (form.hasChanges()) {
                Notifier.success(getTranslation("base.conflict.chosen"));
            }
        }));
        conflict.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private Versioned<D> version() {
        if (base == null) {
            throw new IllegalStateException("nothing loaded");
        }
        return base;
    }

    private void showChanges() {
        var count = form.changedCount();
        changes.setText(count == 0 ? "" : getTranslation("base.changed", Map.of("count", count)));
        guard.update();
    }
}
