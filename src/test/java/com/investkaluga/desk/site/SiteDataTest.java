package com.investkaluga.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.InvalidRecordException.Problem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteDataTest {

    @Test
    void free_land_may_be_the_whole_area_and_no_more() {
        assertThat(problems("10", "10", null, null)).isEmpty();
        assertThat(problems("10", "10.01", null, null)).containsExactly("freeHectares");
    }

    @Test
    void free_land_of_an_unknown_area_is_fine() {
        assertThat(problems(null, "10", null, null)).isEmpty();
    }

    @Test
    void coordinates_come_in_pairs() {
        assertThat(problems(null, null, "54.5", null)).containsExactly("longitude");
        assertThat(problems(null, null, null, "36.2")).containsExactly("latitude");
        assertThat(problems(null, null, "54.5", "36.2")).isEmpty();
    }

    private static List<String> problems(
            @Nullable String area, @Nullable String free, @Nullable String latitude, @Nullable String longitude) {
        var data = new SiteData(
                "Park",
                null,
                SiteKind.INDUSTRIAL_PARK,
                null,
                null,
                null,
                number(area),
                null,
                number(free),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                number(latitude),
                number(longitude),
                null,
                null,
                null);
        return data.crossCheck().stream().map(Problem::field).toList();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
