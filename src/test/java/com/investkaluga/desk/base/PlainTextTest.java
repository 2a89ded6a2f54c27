package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "\u007fa",
                "\u0085a",
                "\u202eabc",
                "\u2066abc",
                "\u200eabc",
                "\u200fabc",
                "\u061cabc",
                "a\u200bb",
                "\ufeffabc",
                "a\u2060b",
                "a\u2028b",
                "\uffffabc",
                "\ufdd0abc",
                "\u00a0",
                " \u00ad\u200d"
            })
    void what_nobody_sees_or_what_is_no_character_is_hidden(String text) {
        assertThat(PlainText.Check.hasHiddenCharacters(text)).isTrue();
    }

    /** Not as a parameter: a test report cannot hold it either. */
    @org.junit.jupiter.api.Test
    void half_a_character_is_hidden() {
        assertThat(PlainText.Check.hasHiddenCharacters("a" + (char) 0xd800 + "b"))
                .isTrue();
        assertThat(PlainText.Check.hasHiddenCharacters((char) 0xdc00 + "b")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one\r\n\ttwo",
                "Фуяо Гласс Рус",
                "中国",
                "👩‍👩‍👧 😀 𝕏",
                "می\u200cخواهم",
                "co\u00adoperation",
                "a\u00a0b",
                "<script>alert(1)</script>"
            })
    void what_people_write_is_not(String text) {
        assertThat(PlainText.Check.hasHiddenCharacters(text)).isFalse();
    }
}
