package com.investkaluga.desk.trade.hs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HsSectionTest {

    @Test
    void the_sections_hold_every_chapter_but_the_reserved_one_and_each_once() {
        var chapters = Arrays.stream(HsSection.values())
                .flatMap(section -> section.chapters().stream())
                .toList();

        assertThat(chapters).hasSize(96).doesNotHaveDuplicates().isSorted();
        assertThat(chapters).startsWith("01").endsWith("97").doesNotContain("77");
    }

    @Test
    void a_chapter_knows_its_section() {
        assertThat(HsSection.ofChapter("84")).contains(HsSection.XVI);
        assertThat(HsSection.ofChapter("30")).contains(HsSection.VI);
        assertThat(HsSection.ofChapter("99")).isEmpty();
        assertThat(HsSection.ofChapter("8")).isEmpty();
    }

    @Test
    void an_address_names_a_section_by_its_numeral() {
        assertThat(HsSection.read("xvi")).contains(HsSection.XVI);
        assertThat(HsSection.read("XXII")).isEmpty();
    }
}
