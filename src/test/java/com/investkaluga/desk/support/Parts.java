package com.investkaluga.desk.support;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.TestingLifecycleHookKt;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import kotlin.Unit;

/** Waits for the parts of a page that come after it. */
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    // A page that hears of a change asks its browser first where the reader is; Karibu has none, and throws the
    // question away.
    static {
        TestingLifecycleHookKt.setPendingJavascriptInvocationHandlers(List.of(question -> {
            if (question.isSubscribed()
                    && question.getInvocation().getExpression().contains("deskPlace")) {
                question.complete(JacksonUtils.nullNode());
            }
            return Unit.INSTANCE;
        }));
    }

    private Parts() {}

    /** Returns when no part of the page is busy and the navigation has its numbers; fails after a minute. */
    public static void await() {
        await("parts of the page", () -> !isBusy());
    }

    /** Returns when it is so; fails after a minute. */
    public static void await(String what, BooleanSupplier isThere) {
        var end = Instant.now().plus(PATIENCE);
        while (!isThere.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(what + " never came");
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
