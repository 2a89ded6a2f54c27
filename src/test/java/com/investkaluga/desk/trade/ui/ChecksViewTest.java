package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.GivenFlows;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.metrics.Check;
import com.investkaluga.desk.trade.metrics.Check.Subject;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.StatedPercent;
import com.investkaluga.desk.trade.ui.words.CheckText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
@Transactional
class ChecksViewTest {

    @Autowired
    private FigureService figures;

    @Autowired
    private GivenFlows given;

    @Test
    void a_stated_growth_stands_beside_the_one_that_two_published_values_give() {
        SignIn.as(Role.MANAGER);
        figures.create(figure("2018", 100, null, Exactness.EXACT, "Yearbook 2018", true));
        figures.create(figure("2019", 120, 25, Exactness.EXACT, "Yearbook 2019", true));
        open("");

        assertThat(lines()).anySatisfy(line -> {
            assertThat(line.iso2()).isEqualTo("VN");
            assertThat(line.check().stated()).isEqualByComparingTo("25");
            assertThat(line.check().computed()).isEqualByComparingTo("20");
            assertThat(line.check().computedSources()).containsExactly("Yearbook 2019", "Yearbook 2018");
            assertThat(line.verdict()).isEqualTo(CheckLine.Verdict.DIFFERS);
        });
    }

    @Test
    void the_titles_of_both_sources_are_read_to_their_end() {
        SignIn.as(Role.EXECUTIVE);
        open("");

        assertThat(LocatorJ._get(Grid.class).hasThemeName("wrap-cell-content")).isTrue();
    }

    @Test
    void what_differs_stands_first_and_the_address_can_ask_for_it_alone() {
        SignIn.as(Role.MANAGER);
        figures.create(figure("2018", 100, null, Exactness.EXACT, "Yearbook 2018", true));
        figures.create(figure("2019", 120, 25, Exactness.EXACT, "Yearbook 2019", true));

        open("");
        assertThat(lines().getFirst().verdict()).isEqualTo(CheckLine.Verdict.DIFFERS);
        open("verdict=differs");
        assertThat(lines()).isNotEmpty().allMatch(line -> line.verdict() == CheckLine.Verdict.DIFFERS);
        open("verdict=agrees");
        assertThat(lines()).allMatch(line -> line.verdict() == CheckLine.Verdict.AGREES);
    }

    @Test
    void without_any_check_the_list_says_how_one_comes_about() {
        SignIn.as(Role.MANAGER);
        figures.all().forEach(figure -> figures.archive(figure.figure().id()));

        open("");
        assertThat(LocatorJ._get(Grid.class).getEmptyStateText()).startsWith("Nothing to compare yet");
        open("verdict=differs");
        assertThat(LocatorJ._get(Grid.class).getEmptyStateText()).startsWith("No check has this result");
    }

    @Test
    void a_published_value_on_an_imported_base_names_its_source_and_customs_statistics() {
        given.imports("VN", "2018", "87", 10_000_000).commit();
        SignIn.as(Role.MANAGER);
        figures.create(figure("2019", 120, 25, Exactness.EXACT, "Yearbook 2019", true));
        open("");

        assertThat(lines())
                .filteredOn(line -> "VN".equals(line.iso2()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.verdict()).isEqualTo(CheckLine.Verdict.DIFFERS);
                    assertThat(line.check().computed()).isEqualByComparingTo("0");
                });
        assertThat(new CheckText(LocatorJ._get(Grid.class)).others(ofVietnam().check()))
                .isEqualTo("Yearbook 2019; customs statistics");
    }

    @Test
    void what_sources_say_about_is_within_a_point_and_a_half_and_more_than_is_never_less() {
        given.imports("VN", "2019", "87", 10_000_000).commit();
        SignIn.as(Role.MANAGER);
        var about = figures.create(figure("2019", 121, null, Exactness.ABOUT, "Newspaper", true));
        open("");
        assertThat(ofVietnam().verdict()).isEqualTo(CheckLine.Verdict.AGREES);

        figures.archive(about.id());
        figures.create(figure("2019", 121, null, Exactness.MORE_THAN, "Newspaper", true));
        open("");
        assertThat(ofVietnam().verdict()).isEqualTo(CheckLine.Verdict.DIFFERS);
    }

    @Test
    void a_stated_nothing_differs_from_flows_too() {
        given.imports("VN", "2019", "87", 10_000_000).commit();
        SignIn.as(Role.MANAGER);
        figures.create(figure("2019", 0, null, Exactness.EXACT, "Newspaper", true));
        open("");

        assertThat(ofVietnam().verdict()).isEqualTo(CheckLine.Verdict.DIFFERS);
    }

    @Test
    void two_numbers_that_differ_are_never_written_alike() {
        SignIn.as(Role.EXECUTIVE);
        open("");
        var words = new CheckText(LocatorJ._get(Grid.class));
        var stated = new StatedPercent(new BigDecimal("21.08"), Exactness.EXACT);
        var check = Check.ofPercent(Subject.SHARE, stated, "Newspaper", new BigDecimal("0.21141"), List.of());

        assertThat(words.stated(check)).isEqualTo("21.08\u00a0%");
        assertThat(words.computed(check)).isEqualTo("21.14\u00a0%");
        assertThat(words.difference(check)).isEqualTo("+0.06 points");
    }

    @Test
    void the_page_says_how_far_a_check_may_be_off() {
        SignIn.as(Role.EXECUTIVE);
        open("");

        assertThat(LocatorJ._find(Span.class))
                .extracting(Span::getText)
                .anySatisfy(text -> assertThat(text)
                        .contains("half of its last printed digit", "by 1.5", "may never turn out less"));
    }

    @Test
    void samples_have_no_part_in_any_check() {
        SignIn.as(Role.EXECUTIVE);
        open("");

        assertThat(lines()).noneMatch(line -> line.check().computedSources().isEmpty());
    }

    @Test
    void a_revised_figure_shows_the_value_before_the_revision_with_its_source() {
        SignIn.as(Role.MANAGER);
        figures.create(figure("2018", 100, null, Exactness.PRELIMINARY, "Yearbook 2018", false));
        figures.create(figure("2018", 104, null, Exactness.REVISED, "Yearbook 2019", true));

        UI.getCurrent().navigate("partners/VN", QueryParameters.of("tab", "figures"));

        assertThat(LocatorJ._find(Span.class))
                .extracting(Span::getText)
                .contains("before the revision: 100 USD m (Yearbook 2018)", "revised since: 104 USD m (Yearbook 2019)");
    }

    private static CheckLine ofVietnam() {
        return lines().stream()
                .filter(line -> "VN".equals(line.iso2()))
                .findFirst()
                .orElseThrow();
    }

    private static FigureData figure(
            String year, long millions, @Nullable Integer growth, Exactness exactness, String source, boolean inUse) {
        return new FigureData(
                "VN",
                Period.parse(year),
                FigureScope.TOTAL,
                Direction.TURNOVER,
                BigDecimal.valueOf(millions * 1_000_000),
                growth == null ? null : BigDecimal.valueOf(growth),
                null,
                null,
                null,
                exactness,
                null,
                null,
                null,
                source,
                null,
                null,
                inUse,
                null,
                null);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("trade/checks", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private static List<CheckLine> lines() {
        return GridKt._findAll((Grid<CheckLine>) LocatorJ._get(Grid.class));
    }
}
