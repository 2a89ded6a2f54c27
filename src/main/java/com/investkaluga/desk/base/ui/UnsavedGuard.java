package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/** Asks before unsaved work is left: inside the desk by a dialog, at the edge of it by the browser's own question. */
final class UnsavedGuard {

    private final Component owner;
    private final BooleanSupplier unsaved;

    UnsavedGuard(Component owner, BooleanSupplier unsaved) {
        this.owner = owner;
        this.unsaved = unsaved;
        owner.addDetachListener(event -> tellBrowser(event.getUI().getElement(), false));
    }

    /** To be called from the view's {@code beforeLeave}. */
    void check(BeforeLeaveEvent event) {
        if (unsaved.getAsBoolean()) {
            var leave = event.postpone();
            ask(leave::proceed, leave::cancel);
        }
    }

    /** Does it at once where nothing would be lost, else after the user agreed. */
    void run(Runnable action) {
        if (unsaved.getAsBoolean()) {
            ask(action, () -> {});
        } else {
            action.run();
        }
    }

    /** To be called whenever a field changed. */
    void update() {
        owner.getUI().ifPresent(ui -> tellBrowser(ui.getElement(), unsaved.getAsBoolean()));
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
