package com.investkaluga.desk.support;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;

/** Waits for the parts of a page that come after it. */
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Parts() {}

    /** Returns when no part of the page is busy and the navigation has its numbers; fails after twenty seconds. */
    public static void await() {
        var end = Instant.now().plus(PATIENCE);
        while (isBusy()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("parts of the page never came");
            }
            pause();
            MockVaadin.clientRoundtrip(true);
        }
    }

    private static boolean isBusy() {
        return !LocatorJ._find(Div.class, spec -> spec.withClasses("desk-skeleton"))
                        .isEmpty()
                || LocatorJ._find(Span.class, spec -> spec.withClasses("desk-nav-count")).stream()
                        .anyMatch(number -> number.getText().isEmpty());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
