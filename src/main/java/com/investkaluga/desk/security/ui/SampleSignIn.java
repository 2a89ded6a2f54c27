package com.investkaluga.desk.security.ui;

import static com.investkaluga.desk.security.signin.SignInFailures.SIGN_IN_PATH;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A button that signs in with a sample account: a form of its own, so that it goes through the same door as everybody. */
final class SampleSignIn extends HtmlComponent {

    SampleSignIn(String userName, String label) {
        super("form");
        var form = getElement().setAttribute("method", "post").setAttribute("action", SIGN_IN_PATH.substring(1));
        form.appendChild(hidden("username", userName), hidden("password", userName));
        if (VaadinRequest.getCurrent() != null
                && VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.appendChild(hidden(token.getParameterName(), token.getToken()));
        }
        var button = new Element("button").setText(label).setAttribute("type", "submit");
        button.getClassList().add("desk-login-sample");
        form.appendChild(button);
    }

    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }
}
