package com.investkaluga.desk.base.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 900",
                "-2",
                "@SUM(A1)",
                " =1",
                "\t=1",
                "\u00a0=1",
                "\n=1",
                "\r\n@x",
                "\u200b=1",
                "\u2007+1",
                "\uff1d1",
                "\ttext"
            })
    void a_text_that_a_spreadsheet_might_run_is_defused(String text) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Fuyao", "a=b", "10-12", "e@mail.ru", "'quoted"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo(text);
    }

    @Test
    void a_text_of_blanks_only_stays_as_it_is() {
        assertThat(FormulaGuard.defuse("   ")).isEqualTo("   ");
    }
}
