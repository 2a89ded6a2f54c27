package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServingTest {

    private final Serving serving = new Serving();

    @Test
    void work_waits_while_a_screen_is_made_but_not_for_ever() {
        serving.begin();

        assertThat(waited()).isBetween(Duration.ofMillis(25), Duration.ofSeconds(5));
    }

    @Test
    void a_page_that_is_not_finished_counts_as_served_between_two_requests() {
        serving.begin();
        serving.end();

        assertThat(waited()).isGreaterThan(Duration.ofMillis(20));
    }

    private Duration waited() {
        var start = System.nanoTime();
        serving.giveWay();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
