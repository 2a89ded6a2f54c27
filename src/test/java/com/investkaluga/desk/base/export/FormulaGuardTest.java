package com.investkaluga.desk.base.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "\u00a0=1",
                "\u3000-1",
                "\ufeff@x",
                "\u3164=1",
                "\ufe0f=1",
                "\udb40\udc41=1",
                "\ufe66" + "1",
                "\u200b=1",
                "\u2007+1",
                "\uff1d1",
                "\ttext"
            })
    void a_text_that_a_spreadsheet_might_run_is_defused(String text) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "\"\t=1\"|\"'\t'=1\"",
                "\"\r\n@x\"|\"'\r\n'@x\"",
                "Glass;=1|Glass;'=1",
                "Glass; \u200b=1|Glass; \u200b'=1",
                "\"Glass\n\n=1\"|\"Glass\n\n'=1\"",
                "\"Glass\t+1\"|\"Glass\t'+1\""
            })
    void where_another_countrys_spreadsheet_would_begin_a_cell_it_is_defused_too(String text, String defused) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo(defused);
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
