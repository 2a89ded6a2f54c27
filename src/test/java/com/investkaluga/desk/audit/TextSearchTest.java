package com.investkaluga.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextSearchTest {

    @Test
    void what_the_user_types_is_no_pattern_itself() {
        assertThat(TextSearch.pattern(" 50%_! ")).isEqualTo("%50!%!_!!%");
    }

    @Test
    void what_no_database_takes_is_not_looked_for() {
        assertThat(TextSearch.pattern("gl\0ass" + (char) 0xd800)).isEqualTo("%glass%");
        assertThat(TextSearch.pattern("😀")).isEqualTo("%😀%");
    }

    @Test
    void a_long_text_is_never_cut_through_a_character() {
        assertThat(TextSearch.text(Stream.of("a", "😀".repeat(4_000)))).hasSize(8_000);
        assertThat(TextSearch.text(Stream.of("ab", "😀".repeat(4_000)))).hasSize(7_999);
    }
}
