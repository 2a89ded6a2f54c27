package com.investkaluga.desk.security.ui;

import static com.investkaluga.desk.security.signin.SignInFailures.SIGN_IN_PATH;

import com.investkaluga.desk.base.ui.AddressReader;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.DemoAccounts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The door, in the language of the browser. What went wrong last time stands in the address. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public final class LoginView extends Composite<Main> implements AddressReader, BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> REASONS = List.of("error", "disabled", "changed", "expired", "ended");

    /** With these nobody tried to sign in yet. */
    private static final Set<String> BEFORE = Set.of("changed", "expired", "ended");

    private static final int SECONDS_PER_MINUTE = 60;

    private final CurrentUser currentUser;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentUser currentUser, DemoAccounts demo) {
        this.currentUser = currentUser;

        form.setAction(SIGN_IN_PATH.substring(1));
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());

        var card = Ui.div("desk-login-card", brand(), form);
        var offered = demo.offered();
        if (!offered.isEmpty()) {
            card.add(samples(offered));
        }
        getContent().addClassName("desk-login");
        getContent().add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.isSignedIn()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        problem(parameters).ifPresent(text -> form.showErrorMessage(title(parameters), text));
    }

    @Override
    public void read(Misread address) {
        Stream.concat(REASONS.stream(), Stream.of("wait")).forEach(name -> address.unless(name, Optional::of));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }

    private String title(QueryParameters parameters) {
        var triedAlready = Collections.disjoint(parameters.getParameters().keySet(), BEFORE);
        return getTranslation(triedAlready ? "login.problem" : "login.again");
    }

    private Optional<String> problem(QueryParameters parameters) {
        if (parameters.getParameters().containsKey("wait")) {
            return Optional.of(getTranslation("login.wait", Map.of("minutes", minutes(parameters))));
        }
        return REASONS.stream()
                .filter(parameters.getParameters()::containsKey)
                .findFirst()
                .map(reason -> getTranslation("login." + reason));
    }

    /** Rounded up, and one for an address that somebody made up. */
    private static int minutes(QueryParameters parameters) {
        return parameters
                .getSingleParameter("wait")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(text -> Math.max(1, Math.ceilDiv(Integer.parseInt(text), SECONDS_PER_MINUTE)))
                .orElse(1);
    }

    private Component brand() {
        var mark = Ui.span(getTranslation("shell.mark"), "desk-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new H1(getTranslation("shell.name"));
        name.addClassName("desk-login-name");
        return Ui.div(
                "desk-login-brand",
                mark,
                Ui.div("desk-brand-words", name, Ui.secondary(getTranslation("shell.region"))));
    }

    private Component samples(List<String> userNames) {
        var buttons = Ui.div("desk-login-samples");
        userNames.forEach(
                userName -> buttons.add(new SampleSignIn(userName, getTranslation("login.sample." + userName))));
        var title = Ui.secondary(getTranslation("login.samples"));
        return Ui.div("desk-login-foot", title, buttons);
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var words = texts.getForm();
        words.setTitle(getTranslation("login.title"));
        words.setUsername(getTranslation("login.user"));
        words.setPassword(getTranslation("login.password"));
        words.setSubmit(getTranslation("login.submit"));
        var problems = texts.getErrorMessage();
        problems.setTitle(getTranslation("login.problem"));
        problems.setMessage(getTranslation("login.error"));
        problems.setUsername(getTranslation("login.user.required"));
        problems.setPassword(getTranslation("login.password.required"));
        return texts;
    }
}
