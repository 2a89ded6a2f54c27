package com.investkaluga.desk.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    private static When when(@Nullable String startsOn, @Nullable String endsOn) {
        return When.of(
                startsOn == null ? null : PartialDate.parse(startsOn),
                endsOn == null ? null : PartialDate.parse(endsOn),
                TODAY);
    }

    @Test
    void a_month_or_year_that_is_over_is_past_and_one_that_has_not_begun_is_upcoming() {
        assertThat(when("2026-10", null)).isEqualTo(When.PAST);
        assertThat(when("2025", "2025")).isEqualTo(When.PAST);
        assertThat(when("2026-12", "2026-12")).isEqualTo(When.UPCOMING);
        assertThat(when("2027", null)).isEqualTo(When.UPCOMING);
    }

    @Test
    void within_a_month_whose_day_nobody_stated_nothing_is_said_to_be_under_way() {
        assertThat(when("2026-11", null)).isEqualTo(When.DAY_UNKNOWN);
        assertThat(when("2026", "2026")).isEqualTo(When.DAY_UNKNOWN);
        assertThat(when("2026-11", "2026-11-20")).isEqualTo(When.DAY_UNKNOWN);
        assertThat(when("2026-11-10", "2026-11")).isEqualTo(When.DAY_UNKNOWN);
    }

    @Test
    void what_has_begun_and_goes_on_for_certain_is_under_way() {
        assertThat(when("2026-11-15", null)).isEqualTo(When.NOW);
        assertThat(when("2026-10", "2026-11-15")).isEqualTo(When.NOW);
        assertThat(when("2026-11-14", "2026-12")).isEqualTo(When.NOW);
    }

    @Test
    void what_has_no_date_is_undated() {
        assertThat(when(null, null)).isEqualTo(When.UNDATED);
    }
}
