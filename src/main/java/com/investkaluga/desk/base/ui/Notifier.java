package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Says what happened. Success goes by itself; a failure stays until it is read; what can be undone offers it. */
public final class Notifier {

    private static final int SHORT_MS = 4_000;
    private static final int UNDO_MS = 10_000;

    private Notifier() {}

    public static void success(String text) {
        show(text, SHORT_MS);
    }

    /** Success with a way back for ten seconds. */
    public static void success(String text, String undoText, Runnable undo) {
        var notification = show(text, UNDO_MS);
        var button = new Button(undoText, click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        notification.removeAll();
        notification.add(Ui.div("desk-notice", Ui.span(text), button));
    }

    public static void failure(String text) {
        var notification = new Notification();
        var close = new Button("✕", click -> notification.close());
        close.setAriaLabel(close.getTranslation("base.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var line = new Div(Ui.span(text), close);
        line.addClassName("desk-notice");
        notification.add(line);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(0);
        notification.open();
    }

    private static Notification show(String text, int milliseconds) {
        var notification = new Notification(text, milliseconds, Notification.Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
