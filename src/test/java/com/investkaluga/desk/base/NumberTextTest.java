package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e5", "1E5", "12abc", "abc", "1.2.3", "1,2,3", "1 00", "10 00 0", "1  000", "--5", "- 5", "5-", "5.",
                ".", ",", "-", "0x1F", "1_000", "1'000", "NaN", "∞", "١٢", "1\u0000"
            })
    void what_is_no_number_in_any_language_is_none(String text) {
        assertThat(NumberText.read(text, Locale.ENGLISH)).isEmpty();
        assertThat(NumberText.read(text, RUSSIAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            15|15
             1 000 |1000
            1\u00a0000|1000
            12\u202f345\u2009678,9|12345678.9
            −5|-5
            -5|-5
            +5|5
            1.5|1.5
            1,5|1.5
            ,5|0.5
            0,500|0.500
            007|7
            1234567890123456789012345678901234567890|1234567890123456789012345678901234567890""")
    void blanks_group_and_either_mark_is_decimal_in_every_language(String text, BigDecimal number) {
        assertThat(NumberText.read(text, Locale.ENGLISH)).contains(number);
        assertThat(NumberText.read(text, RUSSIAN)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            1,500       | 1500    | 1.500
            1,500,000   | 1500000 | none
            1,500.25    | 1500.25 | none
            1.500       | 1.500   | 1.500
            1.500,25    | none    | none""")
    void a_comma_before_three_digits_groups_only_where_the_language_groups_so(
            String text, @Nullable BigDecimal english, @Nullable BigDecimal russian) {
        assertThat(NumberText.read(text, Locale.ENGLISH).orElse(null)).isEqualTo(english);
        assertThat(NumberText.read(text, RUSSIAN).orElse(null)).isEqualTo(russian);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500.25", "-5", "0.001", "12345678901234567890"})
    void what_is_written_is_read_again(BigDecimal number) {
        assertThat(NumberText.read(NumberText.write(number, Locale.ENGLISH), Locale.ENGLISH))
                .contains(number);
        assertThat(NumberText.read(NumberText.write(number, RUSSIAN), RUSSIAN)).contains(number);
    }
}
