package com.investkaluga.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void capitals_count_as_small_letters() {
        assertThat(sorted("Zeta", "alpha", "Beta")).containsExactly("alpha", "Beta", "Zeta");
    }

    @Test
    void quotation_marks_and_blanks_in_front_do_not_count() {
        assertThat(sorted("«Яна»", " Борис", "\"Анна\"")).containsExactly("\"Анна\"", " Борис", "«Яна»");
    }

    @Test
    void io_stands_with_ie_and_short_i_stays_itself() {
        assertThat(sorted("Жук", "Ёлка", "Ель", "Йод", "Икс")).containsExactly("Ёлка", "Ель", "Жук", "Икс", "Йод");
    }

    @Test
    void latin_accents_do_not_count() {
        assertThat(sorted("Fa", "École", "Eagle")).containsExactly("Eagle", "École", "Fa");
    }

    @Test
    void what_is_no_name_has_an_order_all_the_same() {
        assertThat(NameOrder.of(null)).isEmpty();
        assertThat(NameOrder.of("«»")).isEmpty();
        assertThat(NameOrder.of("x".repeat(500))).hasSize(200);
    }

    private static Stream<String> sorted(String... names) {
        return Stream.of(names).sorted(Comparator.comparing(NameOrder::of));
    }
}
