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
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Edits one record in place: counts the changed fields, saves with Ctrl+S, guards unsaved work, and puts two versions side by
 * side when somebody else was faster. The view hands its {@code beforeLeave} on to {@link #beforeLeave}.
 */
public final class RecordEditor<D extends Record, R extends Versioned<D>> extends Composite<Div> {

    /** Saves over the version that was read; throws {@link StaleRecordException} or {@link InvalidRecordException}. */
    public interface Saver<D, R> {
        R save(long version, D data);
    }

    private final RecordForm<D> form;
    private final Supplier<R> load;
    private final Saver<D, R> saver;
    private final Consumer<R> saved;
    private final UnsavedGuard guard;
    private final Span changes = Ui.secondary("");
    private final Div conflict = new Div();
    private R base;

    /**
     * @param load the record as stored now, or an empty one for a new record
     * @param saved given what is stored after a successful save; the message is shown already
     * @param cancelled called when the user gives up, after the question about unsaved work
     */
    public RecordEditor(
            String title,
            RecordForm<D> form,
            Supplier<R> load,
            Saver<D, R> saver,
            Consumer<R> saved,
            Runnable cancelled) {
        this.form = form;
        this.load = load;
        this.saver = saver;
        this.saved = saved;
        guard = new UnsavedGuard(this, form::hasChanges);

        var cancel = new Button(
                getTranslation("base.cancel"),
                click -> guard.run(() -> {
                    form.read(base.data());
                    guard.update();
                    cancelled.run();
                }));
        var save = new Button(getTranslation("base.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Shortcuts.addShortcutListener(this, event -> save(), Key.KEY_S, KeyModifier.CONTROL)
                .listenOn(this)
                // a field tells its value when it is left, so the key leaves it for a moment: else the last word
                // would be lost
                .resetFocusOnActiveElement()
                .setBrowserDefaultAllowed(false);
        // Nor is it left while its calendar is open, which stays so: it takes what was typed when it is closed.
        getElement().executeJs("""
                        this.addEventListener('keydown', event => {
                          if (event.ctrlKey && event.code === 'KeyS') {
                            event.composedPath().filter(part => part.opened && part.close).forEach(part => part.close());
                          }
                        }, true);""");
        form.onChange(this::showChanges);
        changes.getElement().setAttribute("aria-live", "polite");

        var card = new Card(title, form, Ui.div("desk-buttons", save, cancel)).links(changes);
        getContent().addClassName("desk-editor");
        getContent().add(conflict, card);
        base = load.get();
        form.read(base.data());
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
            base = saver.save(base.version(), data);
            form.read(base.data());
            conflict.removeAll();
            showChanges();
            Notifier.success(getTranslation("base.saved"));
            saved.accept(base);
        } catch (StaleRecordException stale) {
            showConflict(data);
        } catch (InvalidRecordException invalid) {
            form.show(invalid.problems());
        }
    }

    private void showConflict(D mine) {
        var stored = load.get();
        var differences = form.differences(base.data(), stored.data(), mine);
        if (differences.isEmpty()) {
            base = stored;
            save(mine);
            return;
        }
        conflict.removeAll();
        conflict.add(new ConflictCard(stored.storedBy(), differences, keep -> {
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

    private void showChanges() {
        var count = form.changedCount();
        changes.setText(count == 0 ? "" : getTranslation("base.changed", Map.of("count", count)));
        guard.update();
    }
}
