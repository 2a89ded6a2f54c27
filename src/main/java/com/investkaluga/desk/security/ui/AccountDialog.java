package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.RecordForm;
import com.investkaluga.desk.security.AccountChangedException;
import com.investkaluga.desk.security.AccountData;
import com.investkaluga.desk.security.AccountDetails;
import com.investkaluga.desk.security.Language;
import com.investkaluga.desk.security.Role;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** The form for a new account or for one that exists, whose user name stays. */
final class AccountDialog extends Dialog {

    private final RecordForm<AccountData> form;
    private final Consumer<AccountData> save;
    private final Runnable stale;
    private final TextField userName = new TextField();

    static AccountDialog forNew(RecordValidator validator, Consumer<AccountData> save) {
        var dialog = new AccountDialog("account.new", "account.create", validator, save, () -> {});
        dialog.form.read(new AccountData(null, null, Role.STAFF, Language.RU));
        return dialog;
    }

    static AccountDialog of(
            AccountDetails account, RecordValidator validator, Consumer<AccountData> save, Runnable stale) {
        var dialog = new AccountDialog("account.edit", "base.save", validator, save, stale);
        dialog.form.read(account.data());
        dialog.userName.setReadOnly(true);
        return dialog;
    }

    private AccountDialog(
            String titleKey, String saveKey, RecordValidator validator, Consumer<AccountData> save, Runnable stale) {
        this.save = save;
        this.stale = stale;
        form = new RecordForm<>(AccountData.class, validator);

        userName.setHelperText(getTranslation("account.userName.help"));
        form.bind("userName", getTranslation("account.userName"), userName);
        form.bind("displayName", getTranslation("account.displayName"), new TextField());
        form.bind("role", getTranslation("account.role"), roles());
        form.bind("language", getTranslation("account.language"), languages());

        setHeaderTitle(getTranslation(titleKey));
        setWidth("36rem");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focusFirst();
            }
        });
        add(form);
        var submit = new Button(getTranslation(saveKey), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
    }

    private Select<Role> roles() {
        var roles = new Select<Role>();
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("account.role." + role));
        roles.addValueChangeListener(change -> roles.setHelperText(
                change.getValue() == null ? "" : getTranslation("account.role." + change.getValue() + ".may")));
        return roles;
    }

    private Select<Language> languages() {
        var languages = new Select<Language>();
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(language -> getTranslation("account.language." + language));
        return languages;
    }

    private void submit() {
        form.write().ifPresent(data -> {
            try {
                save.accept(data);
                close();
            } catch (InvalidRecordException refused) {
                form.show(refused.problems());
            } catch (AccountChangedException changed) {
                close();
                stale.run();
            }
        });
    }
}
