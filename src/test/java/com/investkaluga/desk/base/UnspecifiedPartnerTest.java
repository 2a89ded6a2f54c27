package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.ui.Flag;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnspecifiedPartnerTest {

    @Test
    void a_partner_that_the_customs_service_does_not_name_is_said_in_words() {
        assertThat(Formats.in(Locale.ENGLISH).country("NN")).isEqualTo("Unknown Region");
        assertThat(Formats.in(Locale.of("ru")).country("NN")).isEqualToIgnoringCase("неизвестный регион");
    }

    @Test
    void what_is_no_country_has_an_empty_flag_instead_of_a_missing_picture() {
        assertThat(Flag.source("NN")).startsWith("data:");
        assertThat(Flag.source("CN")).isEqualTo("flags/cn.svg");
    }
}
