package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/** Asks before unsaved work is left: inside the desk by a dialog, at the edge of it by the browser's own question. */
final class UnsavedGuard {

    /** Lets the browser report only the first key in a field, and only the leaving of one in which a key was struck. */
    private static final String FIRST_KEY = "!element.deskTyping && (element.deskTyping = true)";

    private static final String TYPED_IN = "element.deskTyping && !(element.deskTyping = false)";

    private final Component owner;
    private final BooleanSupplier changed;
    private boolean typing;

    /**
     * @param owner what holds the fields
     * @param changed whether a field that was left has another value than before
     */
    UnsavedGuard(Component owner, BooleanSupplier changed) {
        this.owner = owner;
        this.changed = changed;
        // A field tells its value when it is left; who goes back or closes the tab in the middle of a word has not left
        // it.
        owner.getElement().addEventListener("input", event -> setTyping(true)).setFilter(FIRST_KEY);
        owner.getElement()
                .addEventListener("focusout", event -> setTyping(false))
                .setFilter(TYPED_IN);
        owner.addDetachListener(event -> tellBrowser(event.getUI().getElement(), false));
    }

    /** To be called from the view's {@code beforeLeave}. */
    void check(BeforeLeaveEvent event) {
        if (isUnsaved()) {
            var leave = event.postpone();
            afterTyping(() -> askOrDo(leave::proceed, leave::cancel));
        }
    }

    /** Does it at once where nothing would be lost, else after the user agreed. */
    void run(Runnable action) {
        afterTyping(() -> askOrDo(action, () -> {}));
    }

    /** To be called whenever a field changed. */
    void update() {
        owner.getUI().ifPresent(ui -> tellBrowser(ui.getElement(), isUnsaved()));
    }

    /** Leaves the field first: once the question stands, nothing that the form still has to tell is listened to. */
    private void afterTyping(Runnable action) {
        if (typing) {
            owner.getElement().executeJs("document.activeElement?.blur()").then(left -> action.run());
        } else {
            action.run();
        }
    }

    private void askOrDo(Runnable action, Runnable stay) {
        if (isUnsaved()) {
            ask(action, stay);
        } else {
            action.run();
        }
    }

    private boolean isUnsaved() {
        return typing || changed.getAsBoolean();
    }

    private void setTyping(boolean now) {
        typing = now;
        update();
    }

    private void ask(Runnable leave, Runnable stay) {
        var dialog = Confirm.dialog(
                owner.getTranslation("base.unsaved.title"),
                owner.getTranslation("base.unsaved.leave"),
                owner.getTranslation("base.unsaved.stay"),
                leave);
        dialog.setText(owner.getTranslation("base.unsaved.text"));
        dialog.addCancelListener(event -> stay.run());
        dialog.open();
    }

    private static void tellBrowser(com.vaadin.flow.dom.Element element, boolean unsaved) {
        element.executeJs("window.onbeforeunload = $0 ? (e => { e.preventDefault(); return ''; }) : null", unsaved);
    }
}
