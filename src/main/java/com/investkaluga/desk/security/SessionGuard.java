package com.investkaluga.desk.security;

import static com.investkaluga.desk.security.signin.SignInFailures.LOGIN_PATH;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled, given another role or a new password since sign-in, at its next request and on
 * whichever node that arrives; the login page says why, also to whom a session ended unseen. Costs one look-up by key; files that
 * everybody may read are left out.
 */
final class SessionGuard extends OncePerRequestFilter {

    private final PublicFiles publicFiles;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();
    private final RequestCache requests = new HttpSessionRequestCache();
    private final SecurityContextHolderStrategy contexts;
    private final CurrentUser currentUser;
    private final AccessVersions versions;

    SessionGuard(
            PublicFiles publicFiles,
            CurrentUser currentUser,
            AccessVersions versions,
            SecurityContextHolderStrategy contexts) {
        this.publicFiles = publicFiles;
        // The one that the other filters ask, so that this very request goes on as nobody's.
        logout.setSecurityContextHolderStrategy(contexts);
        this.contexts = contexts;
        this.currentUser = currentUser;
        this.versions = versions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return publicFiles.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = currentUser.find();
        var shutOut = user.filter(this::hasLostAccess);
        if (shutOut.isPresent()) {
            logout.logout(request, response, contexts.getContext().getAuthentication());
            if (isPage(request)) {
                leadToLogin(request, response, reason(shutOut.get()));
                return;
            }
        } else if (isPage(request)) {
            if (user.isPresent()) {
                SignedInMark.set(request, response);
            } else if (isLogin(request)) {
                forgetWhoLeft(request, response);
            } else if (SignedInMark.isOn(request) && isRead(request)) {
                leadToLogin(request, response, "ended");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** As for everybody else who has to sign in first, the page asked for comes next. */
    private void leadToLogin(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        requests.saveRequest(request, response);
        response.sendRedirect(request.getContextPath() + LOGIN_PATH + "?" + why);
    }

    /** Whoever signs out comes to the login page without a reason. */
    private static void forgetWhoLeft(HttpServletRequest request, HttpServletResponse response) {
        if (request.getQueryString() == null) {
            SignedInMark.remove(request, response);
        }
    }

    private static boolean isLogin(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + LOGIN_PATH);
    }

    /** What people read, and no file of an open page. */
    private static boolean isRead(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null
                && accepted.contains("text/html")
                && !request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/");
    }

    /** What a browser asks for by its address, not what a page that is open asks for on its own. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
    }

    private String reason(SignedInUser user) {
        return versions.find(user.accountId()).isEmpty() ? "disabled" : "changed";
    }

    private boolean hasLostAccess(SignedInUser user) {
        return versions.find(user.accountId())
                .filter(version -> version == user.accessVersion())
                .isEmpty();
    }
}
