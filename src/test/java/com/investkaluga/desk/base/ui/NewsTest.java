package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.investkaluga.desk.base.Change;
import com.investkaluga.desk.support.Parts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
