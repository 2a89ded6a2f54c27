package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Tells the parts of this browser tab that there are more or fewer records of some kind now. */
public final class RecordsChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private RecordsChanged(UI ui) {
        super(ui, false);
    }

    public static void tell() {
        var ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new RecordsChanged(ui));
    }

    /** Listens as long as the component is shown. */
    static void follow(Component component, Runnable listener) {
        component.addAttachListener(attached -> {
            var listening = ComponentUtil.addListener(attached.getUI(), RecordsChanged.class, event -> listener.run());
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }
}
