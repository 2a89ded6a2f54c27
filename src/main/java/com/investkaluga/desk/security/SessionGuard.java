package com.investkaluga.desk.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was disabled, given another role or a new password since sign-in, at its next request and on
 * whichever node that arrives. Costs one look-up by key; files that everybody may read are left out.
 */
final class SessionGuard extends OncePerRequestFilter {

    private final PublicFiles publicFiles;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();
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
        if (currentUser.find().filter(this::hasLostAccess).isPresent()) {
            logout.logout(request, response, contexts.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }

    private boolean hasLostAccess(SignedInUser user) {
        return versions.find(user.accountId())
                .filter(version -> version == user.accessVersion())
                .isEmpty();
    }
}
