package com.investkaluga.desk.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The files that look the same for everybody: scripts, styles, fonts, flags. A browser keeps them and nobody is looked up for
 * them, because a page has a dozen. What a user downloads ({@code /VAADIN/dynamic}) is not among them.
 */
final class PublicFiles implements RequestMatcher {

    private final RequestMatcher files = new OrRequestMatcher(Stream.of(
                    "/VAADIN/build/**",
                    "/VAADIN/static/**",
                    "/lumo/**",
                    "/assets/**",
                    "/flags/*.svg",
                    "/icons/*.svg",
                    "/styles.css")
            .map(PathPatternRequestMatcher::pathPattern)
            .map(RequestMatcher.class::cast)
            .toList());

    @Override
    public boolean matches(HttpServletRequest request) {
        return files.matches(request);
    }

    /** Forbids to keep anything else; for these files whoever serves them says how long. */
    HeaderWriter keepNothingElse() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(this), new CacheControlHeadersWriter());
    }
}
