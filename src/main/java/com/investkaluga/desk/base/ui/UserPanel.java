package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.Component;

/** What the shell shows about the signed-in user at the foot of the navigation; supplied by the security room. */
public interface UserPanel {

    /** A new panel for the current UI. */
    Component create();
}
