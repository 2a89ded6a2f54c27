package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.ui.Flag;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnspecifiedPartnerTest {

    private static final Formats ENGLISH = Formats.in(Locale.ENGLISH);
    private static final Formats RUSSIAN = Formats.in(Locale.of("ru"));

    @Test
    void a_partner_that_the_customs_service_does_not_name_is_said_in_words() {
        assertThat(ENGLISH.country("NN")).isEqualTo("Unknown partner");
        assertThat(RUSSIAN.country("NN")).isEqualTo("Неизвестный партнёр");
    }

    @Test
    void a_code_that_no_list_knows_is_named_with_the_code() {
        assertThat(ENGLISH.country("ZZ")).isEqualTo("Unknown code ZZ");
        assertThat(ENGLISH.country("QX")).isEqualTo("Unknown code QX");
        assertThat(RUSSIAN.country("ZZ")).isEqualTo("Неизвестный код ZZ");
    }

    @Test
    void what_is_no_country_has_an_empty_flag_instead_of_a_missing_picture() {
        assertThat(Flag.source("NN")).startsWith("data:");
        assertThat(Flag.source("CN")).isEqualTo("flags/cn.svg");
    }
}
