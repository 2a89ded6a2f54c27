package com.investkaluga.desk.base;

import static com.investkaluga.desk.base.Exactness.ABOUT;
import static com.investkaluga.desk.base.Exactness.ALMOST;
import static com.investkaluga.desk.base.Exactness.EXACT;
import static com.investkaluga.desk.base.Exactness.MORE_THAN;
import static com.investkaluga.desk.base.Exactness.PRELIMINARY;
import static com.investkaluga.desk.base.Exactness.REVISED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExactnessTest {

    @Test
    void a_ratio_is_exact_where_both_numbers_are() {
        assertThat(Exactness.ofRatio(EXACT, null)).isEqualTo(EXACT);
        assertThat(Exactness.ofRatio(REVISED, EXACT)).isEqualTo(EXACT);
    }

    @Test
    void over_an_exact_number_more_than_and_almost_stay_what_they_are() {
        assertThat(Exactness.ofRatio(MORE_THAN, EXACT)).isEqualTo(MORE_THAN);
        assertThat(Exactness.ofRatio(ALMOST, null)).isEqualTo(ALMOST);
    }

    @Test
    void any_other_ratio_of_an_inexact_number_is_about() {
        assertThat(Exactness.ofRatio(ABOUT, EXACT)).isEqualTo(ABOUT);
        assertThat(Exactness.ofRatio(PRELIMINARY, null)).isEqualTo(ABOUT);
        assertThat(Exactness.ofRatio(EXACT, MORE_THAN)).isEqualTo(ABOUT);
        assertThat(Exactness.ofRatio(MORE_THAN, MORE_THAN)).isEqualTo(ABOUT);
    }

    @Test
    void a_whole_percentage_has_no_decimal_and_is_never_a_false_zero() {
        var formats = Formats.in(Locale.ENGLISH);

        assertThat(formats.wholePercent(new BigDecimal("0.1534"))).isEqualTo("15\u00a0%");
        assertThat(formats.wholePercent(new BigDecimal("1.5"))).isEqualTo("150\u00a0%");
        assertThat(formats.wholePercent(new BigDecimal("0.0034"))).isEqualTo("0.3\u00a0%");
        assertThat(formats.wholePercent(BigDecimal.ZERO)).isEqualTo("0\u00a0%");
    }
}
