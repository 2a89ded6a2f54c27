package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is lost. */
public final class Confirm {

    private Confirm() {}

    /** Asks with a title, what will happen, and a button that says what it does. */
    public static void before(String title, String text, String action, Runnable agreed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("base.cancel"));
        dialog.setConfirmText(action);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> agreed.run());
        dialog.open();
    }
}
