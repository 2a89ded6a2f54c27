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
}
