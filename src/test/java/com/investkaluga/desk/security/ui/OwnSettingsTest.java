package com.investkaluga.desk.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.AccountData;
import com.investkaluga.desk.security.AccountService;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Language;
import com.investkaluga.desk.security.OneTimePassword;
import com.investkaluga.desk.security.OwnAccount;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody new signs in with the password that an administrator passed on. */
@ViewTest
class OwnSettingsTest {

    @Autowired
    AccountService accounts;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    CurrentUser currentUser;

    private OneTimePassword first;

    @BeforeEach
    void signInForTheFirstTime() {
        SignIn.as(Role.ADMIN);
        var name = "n" + UUID.randomUUID().toString().substring(0, 8);
        first = accounts.create(new AccountData(name, "Nina", Role.STAFF, Language.RU));
        SignIn.as(name);
    }

    @Test
    void nothing_opens_before_the_password_is_changed() {
        UI.getCurrent().navigate("companies");

        LocatorJ._assertOne(ChangePasswordView.class);
    }

    @Test
    void everything_opens_after_the_password_is_changed() {
        fill(first.password(), "три тихих слова", "три тихих слова");

        UI.getCurrent().navigate("change-password");
        LocatorJ._assertOne(ChangePasswordView.class);
        assertThat(currentUser.isPasswordChangeDue()).isFalse();
        UI.getCurrent().navigate("companies");
        LocatorJ._assertNone(ChangePasswordView.class);
    }

    @Test
    void two_different_new_passwords_change_nothing() {
        fill(first.password(), "три тихих слова", "три громких слова");

        assertThat(fields()[2].getErrorMessage()).isEqualTo("Новые пароли не совпадают. Введите одинаковые.");
        assertThat(currentUser.isPasswordChangeDue()).isTrue();
    }

    @Test
    void a_wrong_present_password_is_told_at_its_field() {
        fill("не тот", "три тихих слова", "три тихих слова");

        assertThat(fields()[0].getErrorMessage()).startsWith("Текущий пароль указан неверно");
    }

    @Test
    void the_page_speaks_the_language_of_the_account() {
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("ru");

        ownAccount.useLanguage(Language.EN);
        SignIn.as(first.userName());

        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("en");
    }

    private static void fill(String current, String chosen, String repeated) {
        var fields = fields();
        fields[0].setValue(current);
        fields[1].setValue(chosen);
        fields[2].setValue(repeated);
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Сменить пароль")));
    }

    private static PasswordField[] fields() {
        return LocatorJ._find(PasswordField.class).toArray(PasswordField[]::new);
    }
}
