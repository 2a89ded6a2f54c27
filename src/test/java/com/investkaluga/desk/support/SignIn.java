package com.investkaluga.desk.support;

import com.investkaluga.desk.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Signs in during a {@link DeskTest} or {@link ViewTest}, with the real sample account of a role. */
public final class SignIn {

    private static @Nullable ApplicationContext context;

    private SignIn() {}

    /** Goes on as the sample account of this role; in a view test on a new page at {@code /}. */
    public static void as(Role role) {
        as(role.name().toLowerCase(Locale.ROOT));
    }

    /** The same in another language; the account itself keeps its own. */
    public static void as(Role role, Locale locale) {
        as(role);
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().setLocale(locale);
    }

    /** Goes on as any account, by its user name. */
    public static void as(String userName) {
        if (context == null) {
            throw new IllegalStateException("only in a @DeskTest or @ViewTest");
        }
        nobody();
        var user = context.getBean(UserDetailsService.class).loadUserByUsername(userName);
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(security);
        BrowserlessVaadin.restart();
    }

    /** Signs out. */
    public static void nobody() {
        BrowserlessVaadin.forgetUser();
        SecurityContextHolder.clearContext();
    }

    static void in(ApplicationContext shared) {
        context = shared;
    }
}
