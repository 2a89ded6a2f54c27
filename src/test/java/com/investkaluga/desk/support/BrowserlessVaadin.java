package com.investkaluga.desk.support;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Runs Vaadin without a browser for the length of a test, as whoever is signed in. */
final class BrowserlessVaadin implements BeforeEachCallback, AfterEachCallback {

    private static final Routes ROUTES = Views.routes();

    private static @Nullable ApplicationContext context;

    @Override
    public void beforeEach(ExtensionContext test) {
        context = SpringExtension.getApplicationContext(test);
        restart();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context = null;
        MockVaadin.tearDown();
    }

    /** Opens a new page in a new session; does nothing in a test without Vaadin. */
    static void restart() {
        var beans = context;
        if (beans == null) {
            return;
        }
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(BrowserlessVaadin::request);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, beans, UI::new));
    }

    static void forgetUser() {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.getSession().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        }
    }

    private static FakeRequest request(FakeHttpSession session) {
        var request = new FakeRequest(session);
        request.setLocaleInt(Locale.ENGLISH);
        var security = SecurityContextHolder.getContext();
        var user = security.getAuthentication();
        if (user != null) {
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, security);
            request.setUserPrincipalInt(user);
            request.setUserInRole((principal, role) -> user.getAuthorities().stream()
                    .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority())));
        }
        return request;
    }
}
