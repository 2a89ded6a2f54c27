package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@ViewTest
class CountryFiguresTest {

    @Test
    void china_shows_what_its_sources_say_to_the_letter() {
        open("CN", "");

        assertThat(tiles().subList(0, 4))
                .containsExactly(
                        "Turnover 2013|875|USD m|almost +32 % (stated)",
                        "Turnover H1 2014|360|USD m|no base: H1 2013 is not known",
                        "Share of turnover 2013|≈ 8 %|around, stated · implied total ≈ 10.9 bn",
                        "Place 2013|2nd|after Germany (3,174) |stated|of the 3 published: 2nd");
    }

    @Test
    void chinas_turnover_opens_where_it_comes_from_and_what_it_implies() {
        open("CN", "");

        assertThat(popovers())
                .anySatisfy(text -> assertThat(text)
                        .contains("875.0 USD m turnover, year 2013, exact")
                        .contains("Agency news, IX Russia-China Economic Forum")
                        .contains("Implied 2012 base ≈ 663 (implied by 875 and almost +32 %)"));
    }

    @Test
    void germany_shows_its_stated_growth_and_the_implied_base() {
        open("DE", "");

        assertThat(tiles())
                .contains(
                        "Turnover 2013|3,174|USD m|+29.5 % (stated)", "Place 2013|1st|stated|of the 3 published: 1st");
        assertThat(popovers()).anyMatch(text -> text.contains("Implied 2012 base ≈ 2,451"));
    }

    @Test
    void vietnam_has_turnovers_but_no_growth() {
        open("VN", "");

        assertThat(tiles())
                .containsExactly(
                        "Turnover 2020|> 30|USD m|no base: 2019 is not known",
                        "Turnover 2023|> 300|USD m|no base: 2022 is not known");
    }

    @Test
    void a_country_without_published_figures_says_so_and_shows_its_flows_as_samples() {
        open("AT", "");

        LocatorJ._assertOne(
                Span.class, spec -> spec.withText("No turnover of Austria is published yet; these are its flows."));
        assertThat(tiles()).hasSize(5).allMatch(tile -> tile.contains("sample statistics"));
    }

    @Test
    void russian_readers_read_russian() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        navigate("CN", "");

        assertThat(tiles().getFirst()).isEqualTo("Товарооборот, 2013|875|млн $|почти +32 % (по источнику)");
    }

    private static void open(String iso2, String query) {
        SignIn.as(Role.EXECUTIVE);
        navigate(iso2, query);
    }

    private static void navigate(String iso2, String query) {
        UI.getCurrent().navigate("partners/" + iso2, QueryParameters.fromString(query));
    }

    private static List<String> tiles() {
        return LocatorJ._find(FigureTile.class).stream()
                .map(tile -> words(tile.getElement())
                        .collect(Collectors.joining("|"))
                        .replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> popovers() {
        return LocatorJ._find(Popover.class).stream()
                .map(CountryFiguresTest::text)
                .toList();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    /** The texts of an element in order, without those that only a pointer opens. */
    private static java.util.stream.Stream<String> words(com.vaadin.flow.dom.Element element) {
        if (element.isTextNode()) {
            return java.util.stream.Stream.of(element.getText()).filter(text -> !text.isBlank());
        }
        return element.getTag().equals("vaadin-popover")
                ? java.util.stream.Stream.empty()
                : element.getChildren().flatMap(CountryFiguresTest::words);
    }
}
