package com.investkaluga.desk.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@ViewTest
class LoginViewTest {

    @Test
    void whoever_is_not_signed_in_is_led_to_the_door() {
        UI.getCurrent().navigate("change-password");

        LocatorJ._assertOne(LoginView.class);
    }

    @Test
    void whoever_is_signed_in_is_led_past_the_door() {
        SignIn.as(Role.EXECUTIVE);

        UI.getCurrent().navigate("login");

        LocatorJ._assertNone(LoginView.class);
    }

    @Test
    void a_wrong_password_is_answered_with_a_sentence() {
        open("error", "");

        assertThat(message()).contains("The user name or the password is wrong. Check both and try again.");
    }

    @Test
    void a_pause_says_how_long_it_lasts_in_the_language_of_the_browser() {
        UI.getCurrent().setLocale(Locale.of("ru"));

        open("wait", "61");

        assertThat(message()).contains("Попробуйте через 2 минуты.");
    }

    @Test
    void an_invented_pause_is_no_failure() {
        open("wait", "<script>");

        assertThat(message()).contains("Try again in 1 minute.");
    }

    @Test
    void the_sample_accounts_are_offered() {
        UI.getCurrent().navigate(LoginView.class);

        assertThat(LocatorJ._find(SampleSignIn.class)).hasSize(4);
    }

    private static void open(String parameter, String value) {
        UI.getCurrent().navigate(LoginView.class, QueryParameters.of(parameter, value));
    }

    private static String message() {
        var form = LocatorJ._get(LoginForm.class);
        assertThat(form.isError()).isTrue();
        return form.getElement().getPropertyRaw("i18n").toString();
    }
}
