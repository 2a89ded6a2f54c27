package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static Query of(String name, String value) {
        return Query.of(new Location("companies", new QueryParameters(Map.of(name, List.of(value)))));
    }

    @Test
    void a_value_of_the_address_is_read_by_its_name() {
        assertThat(of("q", "glass").get("q")).contains("glass");
    }

    @Test
    void garbage_in_the_address_asks_for_nothing() {
        assertThat(of("q", "x".repeat(501)).isEmpty()).isTrue();
        assertThat(of("q", "gl\0ass").isEmpty()).isTrue();
        assertThat(of("q", "two\nlines").isEmpty()).isTrue();
        assertThat(of("q", "  ").isEmpty()).isTrue();
    }

    @Test
    void garbage_that_is_typed_into_a_filter_asks_for_nothing_either() {
        assertThat(Query.empty().with("q", "gl\0ass").isEmpty()).isTrue();
        assertThat(of("q", "glass").with("q", "gl" + (char) 0xd800).isEmpty()).isTrue();
        assertThat(Query.empty().with("q", "x".repeat(501)).isEmpty()).isTrue();
    }

    @Test
    void a_wrong_address_is_named_as_people_write_it() {
        assertThat(NotFoundView.shorten("%D0%BF%D0%B0%D1%80%D0%BA")).isEqualTo("парк");
        assertThat(NotFoundView.shorten("100%")).isEqualTo("100%");
        assertThat(NotFoundView.shorten("%E2%80%AE1")).isEqualTo("%E2%80%AE1");
    }
}
