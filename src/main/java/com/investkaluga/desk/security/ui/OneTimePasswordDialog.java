package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.OneTimePassword;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;

/** Shows a password the only time it can be seen, and copies it. */
final class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(OneTimePassword password) {
        setHeaderTitle(getTranslation("account.password.title", Map.of("name", password.userName())));
        setCloseOnOutsideClick(false);
        setWidth("28rem");

        var field = new TextField(getTranslation("login.password"));
        field.setValue(password.password());
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        var copy = new Button(getTranslation("account.password.copy"));
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", password.password())
                .then(done -> Notifier.success(getTranslation("account.password.copied")), failed -> field.focus()));
        add(new Paragraph(getTranslation("account.password.text")), Ui.div("desk-password", field, copy));

        var close = new Button(getTranslation("base.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }
}
