package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is lost. */
public final class Confirm {

    /** The button that loses something has the focus by itself; a hasty Enter should lose nothing. */
    private static final String FOCUS_THE_WAY_BACK = """
            const move = event => {
              if (event.target.slot === 'confirm-button') {
                this.removeEventListener('focusin', move);
                this.querySelector('[slot=cancel-button]').focus();
              }
            };
            this.addEventListener('focusin', move)""";

    private Confirm() {}

    /** Asks with a title, what will happen, and a button that says what it does. */
    public static void before(String title, String text, String action, Runnable agreed) {
        var dialog = dialog(title, action, Ui.text("base.cancel"), agreed);
        dialog.setText(text);
        dialog.open();
    }

    /** The same question, not open yet and without its text; {@code back} is the button that changes nothing. */
    public static ConfirmDialog dialog(String title, String action, String back, Runnable agreed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setCancelable(true);
        dialog.setCancelText(back);
        dialog.setConfirmText(action);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> agreed.run());
        dialog.getElement().executeJs(FOCUS_THE_WAY_BACK);
        return dialog;
    }
}
