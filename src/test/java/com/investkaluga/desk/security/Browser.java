package com.investkaluga.desk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** As much of a browser as sign-in needs: cookies, the login form and its token; follows no redirect by itself. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\">");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(int port) {
        base = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
    }

    /** Fills in the login form and sends it; answers where the desk leads to. */
    String signIn(String userName, String password) {
        return location(post(userName, password, token()));
    }

    HttpResponse<String> post(String userName, String password, String token) {
        var form = "username=" + encoded(userName) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
        return send(HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    String token() {
        var page = get("/login").body();
        var matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no token in " + page);
        }
        return matcher.group(1);
    }

    /** Whether the desk opens a page to this browser instead of leading to the door. */
    boolean isInside() {
        return get("/accounts").statusCode() == 200;
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** As after a restart of the desk, which knows none of its sessions any more. */
    void loseSession() {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> store.remove(null, cookie));
    }

    static String location(HttpResponse<String> response) {
        var target = URI.create(response.headers().firstValue("Location").orElse(""));
        return target.getQuery() == null ? target.getPath() : target.getPath() + "?" + target.getQuery();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
