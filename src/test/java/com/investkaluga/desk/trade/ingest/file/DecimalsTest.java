package com.investkaluga.desk.trade.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as files write them. */
class DecimalsTest {

    private final Decimals comma = new Decimals(',', StandardCharsets.UTF_8);

    private static BigDecimal read(Decimals decimals, String text, Charset charset, int scale) {
        var bytes = text.getBytes(charset);
        return decimals.read(bytes, 0, bytes.length, scale);
    }

    private BigDecimal read(String text) {
        return read(comma, text, StandardCharsets.UTF_8, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.00",
                "7|7.00",
                "7826,05|7826.05",
                "7,5|7.50",
                "7,|7.00",
                ",5|0.50",
                "+3|3.00",
                "007|7.00",
                "1 234 567,8|1234567.80",
                "1\u00a0234|1234.00",
                "1\u202f234,5|1234.50",
                "1e+06|1000000.00",
                "1,5E3|1500.00",
                "0,005|0.01",
                "0,004|0.00",
                "1,999|2.00",
                "9999999999999999,99|9999999999999999.99",
                "-0|0.00"
            })
    void a_number_is_read_with_its_decimals_rounded_half_up(String text, BigDecimal number) {
        assertThat(read(text)).isEqualTo(number);
        assertThat(comma.fault()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x|NUMBER",
                "1.5|NUMBER",
                "1.234,5|NUMBER",
                "1,5,6|NUMBER",
                "12 34|NUMBER",
                ",|NUMBER",
                "1e999|NUMBER",
                "--1|NUMBER",
                "1-|NUMBER",
                "0x10|NUMBER",
                "NaN|NUMBER",
                "-1|NEGATIVE",
                "\u22121|NEGATIVE",
                "10000000000000000|TOO_LARGE",
                "9999999999999999,995|TOO_LARGE",
                "1e17|TOO_LARGE",
                "1e99|TOO_LARGE",
                "99999999999999999999999999999999999999|TOO_LARGE"
            })
    void what_is_no_number_says_why(String text, ProblemKind fault) {
        assertThat(read(text)).isNull();
        assertThat(comma.fault()).isEqualTo(fault);
    }

    @Test
    void nothing_is_no_number_and_no_fault() {
        assertThat(read("")).isNull();
        assertThat(comma.fault()).isNull();
    }

    @Test
    void blanks_between_thousands_are_known_in_every_encoding() {
        var dos = new Decimals(',', Given.CP866);

        assertThat(read(dos, "1\u00a0234,5", Given.CP866, 2)).isEqualTo(new BigDecimal("1234.50"));
    }

    @Test
    void rounding_is_noticed() {
        read("1,005");
        assertThat(comma.wasRounded()).isTrue();
        read("1,000");
        assertThat(comma.wasRounded()).isFalse();
    }

    @Test
    void the_fast_way_and_the_exact_way_agree() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 100_000; i++) {
            var scale = random.nextInt(6);
            var number = BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 60)), scale);
            var kept = number.setScale(3, RoundingMode.HALF_UP);
            var expected = kept.precision() > Decimals.DIGITS ? null : kept;

            assertThat(read(comma, number.toPlainString().replace('.', ','), StandardCharsets.UTF_8, 3))
                    .as("%s, seed %d", number, seed)
                    .isEqualTo(expected);
        }
    }
}
