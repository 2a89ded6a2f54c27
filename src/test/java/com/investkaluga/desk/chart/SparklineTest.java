package com.investkaluga.desk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void the_line_runs_from_the_lowest_to_the_highest_value() {
        assertThat(drawing(1, 2, 3)).contains("d=\"M3.0 21.0L48.0 12.0L93.0 3.0\"");
    }

    @Test
    void an_unknown_value_is_a_gap() {
        assertThat(drawing(1, null, 3)).contains("d=\"M3.0 21.0M93.0 3.0\"");
    }

    @Test
    void equal_values_lie_in_the_middle() {
        assertThat(drawing(5, 5)).contains("d=\"M3.0 12.0L93.0 12.0\"");
    }

    @Test
    void what_hardly_changes_is_drawn_nearly_level() {
        assertThat(drawing(1_000_000, 1_000_001)).contains("d=\"M3.0 12.0L93.0 12.0\"");
        assertThat(drawing(100, 105)).contains("d=\"M3.0 16.3L93.0 7.7\"");
    }

    @Test
    void a_single_value_is_no_line() {
        assertThat(drawing(5, null)).doesNotContain("svg");
    }

    @Test
    void screen_readers_pass_over_it() {
        assertThat(new Sparkline(List.of(BigDecimal.ONE)).getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
    }

    private static String drawing(@Nullable Integer... values) {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (var value : values) {
            numbers.add(value == null ? null : BigDecimal.valueOf(value));
        }
        return new Sparkline(numbers).getElement().getOuterHTML();
    }
}
