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
 * whichever node that arrives; the login page says why. Costs one look-up by key; files that everybody may read are left out.
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
        var shutOut = currentUser.find().filter(this::hasLostAccess);
        if (shutOut.isPresent()) {
            logout.logout(request, response, contexts.getContext().getAuthentication());
            if (isPage(request)) {
                // As for everybody else who has to sign in first, the page asked for comes next.
                requests.saveRequest(request, response);
                response.sendRedirect(request.getContextPath() + LOGIN_PATH + "?" + reason(shutOut.get()));
                return;
            }
        }
        chain.doFilter(request, response);
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
