package com.investkaluga.desk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.ReferenceData;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ViewTest
class SourceTitleTest {

    /** A publication that is called by its address or trade mark alone is called so in every language. */
    private static final String NAME_ALONE = "[A-Za-z-]+(\\.[a-z]+)?";

    @Test
    void every_source_of_the_reference_data_has_a_title_in_russian() {
        var translated = ReferenceData.read("source-titles.csv").stream()
                .map(row -> row.text("source_title"))
                .collect(Collectors.toSet());

        assertThat(titles())
                .filteredOn(title -> !title.matches(NAME_ALONE))
                .isNotEmpty()
                .allMatch(translated::contains);
        assertThat(titles()).containsAll(translated);
    }

    @Test
    void a_russian_reader_sees_the_russian_title_and_staffs_own_words_as_they_are() {
        SignIn.as(Role.EXECUTIVE);
        assertThat(SourceTitle.of("Vest, trade with China")).isEqualTo("Vest, trade with China");

        UI.getCurrent().setLocale(Locale.of("ru"));

        assertThat(SourceTitle.of("Vest, trade with China")).isEqualTo("«Весть», торговля с Китаем");
        assertThat(SourceTitle.of("A letter")).isEqualTo("A letter");
    }

    private static Set<String> titles() {
        return Stream.of("facts.csv", "figures.csv", "investments.csv", "institutions.csv")
                .flatMap(file -> ReferenceData.read(file).stream())
                .map(row -> row.textOrNull("source_title"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
