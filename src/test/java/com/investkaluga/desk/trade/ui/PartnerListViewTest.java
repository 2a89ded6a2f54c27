package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.ui.words.SampleBanner;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@ViewTest
class PartnerListViewTest {

    @Test
    void all_partner_countries_are_listed_the_greatest_turnover_first() {
        open("?period=2013");

        assertThat(lines()).hasSize(35);
        assertThat(codes()).startsWith("DE", "CN");
    }

    @Test
    @Transactional
    void a_country_that_trades_is_listed_even_where_nobody_entered_it(@Autowired JdbcTemplate database) {
        for (var table : List.of("partner_fact", "partner_institution")) {
            database.update(
                    "DELETE FROM " + table + " WHERE partner_id = (SELECT id FROM partner_country WHERE iso2 = 'JP')");
        }
        database.update("DELETE FROM partner_country WHERE iso2 = 'JP'");

        open("?period=2013");

        assertThat(line("JP").turnover()).isPositive();
    }

    @Test
    void the_period_of_the_address_is_the_period_of_the_figures() {
        open("?period=2013");

        assertThat(line("CN").turnover()).isEqualByComparingTo("875000000");
        assertThat(cells(1)).anyMatch(cell -> cell.contains("875.0"));

        navigate("?period=2014-H1");
        assertThat(line("CN").turnover()).isEqualByComparingTo("360000000");
    }

    @Test
    void a_garbled_period_shows_the_latest_complete_year() {
        open("?period=zzz&sort=nothing&tier=Q");

        assertThat(lines()).hasSize(35).anyMatch(line -> line.turnover() != null);
    }

    @Test
    void companies_projects_and_the_last_event_of_other_rooms_stand_beside_the_figures() {
        open("?period=2013");

        assertThat(line("CN").residents()).isPositive();
        assertThat(line("CN").projects()).isPositive();
        assertThat(line("CN").lastEvent()).isNotNull();
    }

    @Test
    void filters_narrow_the_list() {
        open("?q=germ");
        assertThat(codes()).containsExactly("DE");

        navigate("?watched=1");
        assertThat(lines()).isNotEmpty().allMatch(line -> line.partner().watched());

        navigate("?residents=1&tier=C");
        assertThat(lines()).allMatch(line -> line.residents() > 0);
    }

    @Test
    void a_ticked_filter_is_written_into_the_address() {
        open("");

        var watched = LocatorJ._get(Checkbox.class, spec -> spec.withLabel("Watched only"));
        watched.setValue(true);
        LocatorJ._fireValueChange(watched);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("partners?watched=1");
    }

    @Test
    void every_column_sorts_and_what_is_not_known_stands_last() {
        for (var column : List.of("turnover", "growth", "share", "rank", "rankChange", "lastEvent", "owner")) {
            open("?period=2013&sort=" + column);
            var ascending = codes();
            navigate("?period=2013&sort=-" + column);
            assertThat(codes()).as(column).hasSize(35).hasSameElementsAs(ascending);
        }
        open("?sort=lastEvent");
        assertThat(lines().getLast().lastEvent()).isNull();
        navigate("?sort=-lastEvent");
        assertThat(lines().getLast().lastEvent()).isNull();
    }

    @Test
    void samples_are_called_samples() {
        open("");

        LocatorJ._assertOne(SampleBanner.class);
    }

    @Test
    void only_managers_add_a_partner() {
        SignIn.as(Role.STAFF);
        UI.getCurrent().navigate("partners");
        LocatorJ._assertNone(Button.class, spec -> spec.withText("Add partner"));

        SignIn.as(Role.MANAGER);
        UI.getCurrent().navigate("partners");
        LocatorJ._assertOne(Button.class, spec -> spec.withText("Add partner"));
    }

    @Test
    void russian_readers_see_russian_names() {
        SignIn.as(Role.EXECUTIVE, Locale.of("ru"));
        navigate("?q=китай");

        assertThat(codes()).containsExactly("CN");
    }

    private static void open(String query) {
        SignIn.as(Role.EXECUTIVE);
        navigate(query);
    }

    private static void navigate(String query) {
        UI.getCurrent().navigate("partners", QueryParameters.fromString(query.replaceFirst("^\\?", "")));
    }

    @SuppressWarnings("unchecked")
    private static Grid<PartnerLine> grid() {
        return LocatorJ._get(Grid.class);
    }

    private static List<PartnerLine> lines() {
        return GridKt._findAll(grid());
    }

    private static List<String> codes() {
        return lines().stream().map(PartnerLine::iso2).toList();
    }

    private static PartnerLine line(String iso2) {
        return lines().stream()
                .filter(line -> line.iso2().equals(iso2))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(int row) {
        return GridKt._getFormattedRow(grid(), row);
    }
}
