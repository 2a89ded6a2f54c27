package com.investkaluga.desk.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Leads back to the login page with the reason as a query parameter. */
@Component
public class SignInFailures implements AuthenticationFailureHandler, AccessDeniedHandler {

    /** Path of the login page. */
    public static final String LOGIN_PATH = "/login";

    /** Where the login form is sent. */
    public static final String SIGN_IN_PATH = "/sign-in";

    SignInFailures() {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var reason = switch (failure) {
            case SignInPausedException paused -> "wait=" + (paused.remaining().toSeconds() + 1);
            case DisabledException disabled -> "disabled";
            default -> "error";
        };
        response.sendRedirect(request.getContextPath() + LOGIN_PATH + "?" + reason);
    }

    /** A login page that outlived its session has an old token: whoever sent it may simply try again. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && SIGN_IN_PATH.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + LOGIN_PATH + "?expired");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
