package com.investkaluga.desk.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a browser whose session ended from one that was never signed in: the session's own cookie cannot, because an open page gets
 * a new one as soon as it asks for anything. Says nothing of who was here, and lives as long as the browser is open.
 */
final class SignedInMark {

    private static final String NAME = "desk-signed-in";

    private SignedInMark() {}

    static boolean isOn(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]))
                .anyMatch(cookie -> cookie.getName().equals(NAME));
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        if (!isOn(request)) {
            response.addCookie(cookie(request, "1"));
        }
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        if (isOn(request)) {
            var gone = cookie(request, "");
            gone.setMaxAge(0);
            response.addCookie(gone);
        }
    }

    private static Cookie cookie(HttpServletRequest request, String value) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
