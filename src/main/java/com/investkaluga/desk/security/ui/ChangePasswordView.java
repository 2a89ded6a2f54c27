package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.OwnAccount;
import com.investkaluga.desk.security.PasswordChange;
import com.investkaluga.desk.security.Roles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** A new password for the signed-in user; stands alone, because to some nothing else is open yet. */
@Route(value = "change-password", autoLayout = false)
@RolesAllowed(Roles.EXECUTIVE)
final class ChangePasswordView extends Composite<Main> implements HasDynamicTitle {

    private final OwnAccount ownAccount;
    private final PasswordField current = field("password.current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField chosen = field("password.new", Autocomplete.NEW_PASSWORD);
    private final PasswordField repeated = field("password.again", Autocomplete.NEW_PASSWORD);

    ChangePasswordView(OwnAccount ownAccount, CurrentUser currentUser, AuthenticationContext authentication) {
        this.ownAccount = ownAccount;
        var due = currentUser.isPasswordChangeDue();

        var title = new H1(getPageTitle());
        title.addClassName("desk-login-name");
        var why = Ui.secondary(getTranslation(due ? "password.due" : "password.why"));
        chosen.setHelperText(getTranslation("password.rule"));
        current.focus();

        var save = new Button(getTranslation("password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var leave = due
                ? new Button(getTranslation("account.signOut"), click -> authentication.logout())
                : new Button(getTranslation("base.cancel"), click -> leave());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);

        var card =
                Ui.div("desk-login-card", title, why, current, chosen, repeated, Ui.div("desk-buttons", save, leave));
        getContent().addClassName("desk-login");
        getContent().add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }

    private void save() {
        fields().forEach(field -> field.setInvalid(false));
        if (!chosen.getValue().equals(repeated.getValue())) {
            complain(repeated, getTranslation("password.different"));
            return;
        }
        try {
            ownAccount.changePassword(new PasswordChange(current.getValue(), chosen.getValue()));
        } catch (InvalidRecordException invalid) {
            invalid.problems()
                    .reversed()
                    .forEach(problem -> complain(
                            problem.field().equals("current") ? current : chosen,
                            getTranslation(problem.messageKey(), problem.arguments())));
            return;
        }
        Notifier.success(getTranslation("password.saved"));
        leave();
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private static void complain(PasswordField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }

    private Stream<PasswordField> fields() {
        return Stream.of(current, chosen, repeated);
    }

    private PasswordField field(String labelKey, Autocomplete autocomplete) {
        var field = new PasswordField(getTranslation(labelKey));
        field.setAutocomplete(autocomplete);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }
}
