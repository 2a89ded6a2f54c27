package com.investkaluga.desk.trade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.GivenFlows;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A country's own statistics beside the region's on its page. */
@ViewTest
@Transactional
class CountryContextTest {

    @Autowired
    private GivenFlows given;

    @Autowired
    private TradeService trade;

    @Autowired
    private JdbcClient client;

    private final Set<String> reporters = new HashSet<>();

    @BeforeEach
    void signIn() {
        given.imports("CN", "2022/2023", "84", 1_000_000).commit();
        SignIn.as(Role.EXECUTIVE);
    }

    @Test
    void a_country_s_trade_with_the_world_is_a_card_with_its_source() {
        reported("CN", "US", 2022, 12, "90000000000", "60000000000");
        reported("CN", "RU", 2022, 12, "10000000000", "40000000000");
        reported("CN", "RU", 2023, 12, "150000000000", "150000000000");

        open();

        var card = card("China: trade with the world");
        assertThat(card)
                .contains("Context", "USD bn", "As China itself reports it", "no part of the region's figures")
                .contains("Source: UN Comtrade, imported from china.csv");
        assertThat(rows()).contains("2023150.0150.0300.0+50.0 %", "2022100.0100.0200.0no base");
    }

    @Test
    void a_year_of_which_months_are_missing_says_how_many_there_are_and_has_no_growth() {
        reported("CN", "W0", 2022, 12, "100000000", "100000000");
        reported("CN", "W0", 2023, 5, "300000000", "300000000");

        open();

        assertThat(rows()).contains("2023 (5 months)300.0300.0600.0—");
    }

    @Test
    void what_russia_reports_of_the_country_is_a_card_of_its_own() {
        reported("RU", "CN", 2022, 12, "7000000", "8000000");
        reported("RU", "DE", 2022, 12, "5000000", "5000000");

        open();

        assertThat(card("Russia: trade with China")).contains("As Russia reports it");
        assertThat(rows()).contains("20227.08.015.0no base");
    }

    @Test
    void a_file_of_one_partner_alone_is_not_called_the_world() {
        reported("CN", "RU", 2022, 12, "7000000", "8000000");

        open();

        assertThat(card("China: trade with Russia")).contains("7.0");
        assertThat(titles()).noneMatch(title -> title.contains("world"));
    }

    @Test
    void no_figure_of_the_region_has_a_part_of_it() {
        var year = Period.ofYear(2023);
        var headline = trade.headline(year);
        var ranking = trade.ranking(year, Direction.TURNOVER);
        open();
        var before = page();

        reported("CN", "W0", 2023, 12, "300000000000", "300000000000");
        reported("29000", "DE", 2023, 12, "9000000", "9000000");
        open();

        assertThat(trade.headline(year)).isEqualTo(headline);
        assertThat(trade.ranking(year, Direction.TURNOVER)).isEqualTo(ranking);
        assertThat(page()).isEqualTo(before);
    }

    @Test
    void without_such_statistics_there_is_no_card() {
        open();

        assertThat(titles()).noneMatch(title -> title.contains("trade with"));
    }

    @Test
    void a_country_without_flows_is_not_said_to_show_them() {
        UI.getCurrent().navigate("partners/AT");

        LocatorJ._assertOne(Span.class, spec -> spec.withText("No turnover of Austria is published yet."));
    }

    private void reported(String reporter, String partner, int year, int months, String exports, String imports) {
        if (reporters.isEmpty()) {
            client.sql("""
                            INSERT INTO import_batch (id, kind, title, status, row_count, created_at, commit_number, committed_at)
                            VALUES (900001, 'COMTRADE', 'china.csv', 'COMMITTED', 1, CURRENT_TIMESTAMP, 900001,
                                CURRENT_TIMESTAMP)""").update();
        }
        if (reporters.add(reporter)) {
            client.sql("""
                            INSERT INTO flow_coverage (batch_id, basis, reporter, first_day, months, row_count, cell_count,
                                commit_number, active)
                            VALUES (900001, 'CONTEXT', ?, DATE '2022-01-01', 12, 1, 1, 900001, TRUE)""").param(reporter).update();
        }
        List.of(Direction.EXPORTS, Direction.IMPORTS)
                .forEach(direction -> client.sql(
                                "INSERT INTO context_year (reporter, partner, direction, trade_year, months,"
                                        + " value_usd) VALUES (?, ?, ?, ?, ?, ?)")
                        .params(
                                reporter,
                                partner,
                                direction.name(),
                                year,
                                months,
                                new BigDecimal(direction == Direction.EXPORTS ? exports : imports))
                        .update());
    }

    private static void open() {
        UI.getCurrent().navigate("partners/CN");
    }

    private static List<String> titles() {
        return LocatorJ._find(Card.class).stream().map(CountryContextTest::text).toList();
    }

    private static String card(String title) {
        return titles().stream()
                .filter(text -> text.startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows() {
        return LocatorJ._find(NativeTableRow.class).stream()
                .map(CountryContextTest::text)
                .toList();
    }

    /** What the page says beside the context. */
    private static String page() {
        return LocatorJ._find(Card.class).stream()
                .map(CountryContextTest::text)
                .filter(text -> !text.contains("trade with"))
                .reduce("", String::concat);
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
