package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.investkaluga.desk.base.Change;
import com.investkaluga.desk.support.Parts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class NewsTest {

    private record Heard(String what) implements Change {}

    private record Unheard() implements Change {}

    private final News news = new News();
    private final List<String> heard = new ArrayList<>();
    private final Div page = new Div();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_page_hears_of_the_changes_that_it_follows() {
        follow();

        news.spread(new Unheard());
        news.spread(new Heard("this"));

        Parts.await("the change", () -> heard.equals(List.of("this")));
    }

    @Test
    void a_page_that_could_not_take_it_in_is_told_again() {
        news.follow(page, Heard.class, change -> {
            heard.add(change.what());
            if (heard.size() == 1) {
                throw new IllegalStateException("no answer");
            }
        });
        UI.getCurrent().add(page);

        news.spread(new Heard("this"));

        Parts.await("the second time", () -> heard.equals(List.of("this", "this")));
    }

    @Test
    void a_page_is_built_anew_only_once_its_browser_has_told_where_its_reader_is() throws InterruptedException {
        follow();

        news.spread(new Heard("this"));
        TimeUnit.MILLISECONDS.sleep(200);
        MockVaadin.runUIQueue(true);
        assertThat(heard).isEmpty();

        Parts.await("the change", () -> !heard.isEmpty());
    }

    @Test
    void a_page_that_never_can_is_told_no_more_after_a_while_and_the_log_says_so_once() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger(News.class);
        logger.addAppender(log);
        var impatient = new News(failures -> failures < 5 ? Optional.of(Duration.ofMillis(1)) : Optional.empty());
        impatient.follow(page, Heard.class, change -> {
            heard.add(change.what());
            throw new IllegalStateException("a bug");
        });
        UI.getCurrent().add(page);

        impatient.spread(new Heard("this"));

        Parts.await("the second word in the log", () -> log.list.size() == 2);
        logger.detachAppender(log);
        assertThat(heard).hasSize(6);
        assertThat(log.list)
                .extracting(ILoggingEvent::getMessage)
                .containsExactly("A page is told again of {}", "A page is not told any more of {}");
    }

    @Test
    void an_outage_of_half_an_hour_is_outlasted_and_what_lasts_longer_than_two_is_not() {
        var untold = Duration.ZERO;
        var failures = 0;
        for (var pause = News.pause(0); pause.isPresent(); pause = News.pause(failures)) {
            assertThat(pause.orElseThrow()).isLessThanOrEqualTo(Duration.ofMinutes(2));
            untold = untold.plus(pause.orElseThrow());
            failures++;
        }

        assertThat(untold).isBetween(Duration.ofMinutes(30), Duration.ofHours(2));
    }

    @Test
    void a_page_that_was_left_hears_nothing_more() {
        follow();
        UI.getCurrent().removeAll();
        var others = new ArrayList<String>();
        var other = new Div();
        news.follow(other, Heard.class, change -> others.add(change.what()));
        UI.getCurrent().add(other);

        news.spread(new Heard("late"));

        Parts.await("the change on another page", () -> !others.isEmpty());
        assertThat(heard).isEmpty();
    }

    private void follow() {
        news.follow(page, Heard.class, change -> heard.add(change.what()));
        UI.getCurrent().add(page);
    }
}
