package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.investkaluga.desk.base.Serving;
import com.investkaluga.desk.support.Parts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaterTest {

    private final Later later = new Later(new Serving());

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() throws InterruptedException {
        MockVaadin.tearDown();
        later.stop();
    }

    @Test
    void a_slow_part_keeps_no_other_waiting() {
        var slow = new CountDownLatch(1);
        part(() -> {
            await(slow);
            return "slow";
        });
        part(() -> "fast");

        Parts.await("the fast part", () -> shows("fast"));
        assertThat(shows("slow")).isFalse();

        slow.countDown();
        Parts.await("the slow part", () -> shows("slow"));
    }

    @Test
    void a_part_that_cannot_be_loaded_or_shown_says_so_and_leaves_the_others_alone() {
        part(() -> {
            throw new IllegalStateException("not there");
        });
        UI.getCurrent().add(later.fill(() -> "bad", text -> {
            throw new IllegalStateException("not drawn");
        }));
        part(() -> "good");

        Parts.await("the good part", () -> shows("good"));
        Parts.await(
                "both failures",
                () -> UI.getCurrent().getElement().getOuterHTML().split("desk-empty\"", -1).length == 3);
    }

    @Test
    void what_fails_to_complete_a_page_takes_no_part_with_it() {
        later.complete(() -> "number", number -> {
            throw new IllegalStateException("no place for it");
        });
        part(() -> "good");

        Parts.await("the good part", () -> shows("good"));
    }

    private void part(Supplier<String> load) {
        var place = later.fill(load, Span::new);
        UI.getCurrent().add(place);
    }

    private static boolean shows(String text) {
        return UI.getCurrent().getElement().getTextRecursively().contains(text);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
