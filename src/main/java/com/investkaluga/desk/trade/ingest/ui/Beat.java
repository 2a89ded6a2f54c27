package com.investkaluga.desk.trade.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Does something once a second while it is wanted and the component is on the page, and lets the browser rest otherwise. */
final class Beat {

    private static final int SECOND = 1_000;

    private final Component component;
    private final Runnable action;
    private boolean wanted;
    private @Nullable Registration running;

    Beat(Component component, Runnable action) {
        this.component = component;
        this.action = action;
        component.addAttachListener(attached -> apply(attached.getUI()));
        component.addDetachListener(detached -> stop(detached.getUI()));
    }

    void set(boolean on) {
        wanted = on;
        component.getUI().ifPresent(this::apply);
    }

    private void apply(UI ui) {
        if (!wanted) {
            stop(ui);
        } else if (running == null) {
            ui.setPollInterval(SECOND);
            running = ui.addPollListener(poll -> action.run());
        }
    }

    private void stop(UI ui) {
        if (running != null) {
            running.remove();
            running = null;
            ui.setPollInterval(-1);
        }
    }
}
