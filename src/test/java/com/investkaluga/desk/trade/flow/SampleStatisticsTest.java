package com.investkaluga.desk.trade.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.support.OnH2;
import com.investkaluga.desk.trade.sample.SampleFlows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What sources state comes out of the sample's summaries to the dollar. */
@OnH2
@TestPropertySource(properties = "desk.demo=true")
class SampleStatisticsTest {

    @Autowired
    private JdbcClient client;

    @ParameterizedTest
    @CsvSource({
        "CN, 2013, 875000000",
        "CN, 2014-H1, 360000000",
        "DE, 2013, 3174000000",
        "BY, 2013, 566000000",
        "BY, 2014-01, 44000000",
        "BY, 2022, 654000000",
        ", 2015-01/2015-09, 2510000000",
        "JP, 2018-Q1, 87000000",
        "VN, 2020, 30000000",
        "VN, 2023, 300000000",
        "VN, 2025, 316000000"
    })
    void a_stated_turnover_comes_out(String partner, String period, BigDecimal usd) {
        assertThat(sum(partner, Period.parse(period), "EXPORTS", "IMPORTS")).isEqualByComparingTo(usd);
    }

    @Test
    void stated_exports_and_imports_of_nine_months_come_out() {
        var nineMonths = Period.parse("2015-01/2015-09");

        assertThat(sum(null, nineMonths, "EXPORTS")).isEqualByComparingTo("210000000");
        assertThat(sum(null, nineMonths, "IMPORTS")).isEqualByComparingTo("2300000000");
    }

    @ParameterizedTest
    @CsvSource({"2017, 24100000", "2023, 94000000"})
    void stated_exports_of_food_come_out(int year, BigDecimal usd) {
        var food = client.sql("""
                        SELECT SUM(value_usd) FROM flow_chapter_month
                        WHERE direction = 'EXPORTS' AND chapter BETWEEN '01' AND '24' AND first_day BETWEEN ? AND ?""")
                .params(Period.ofYear(year).firstDay(), Period.ofYear(year).lastDay())
                .query(BigDecimal.class)
                .single();

        assertThat(food).isEqualByComparingTo(usd);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, 2013, 32.0",
        "DE, 2013, 29.5",
        "BY, 2013, 40.0",
        "BY, 2022, -6.0",
        "JP, 2018-Q1, 140.0",
        "ID, 2024-01/2024-08, 65.0",
        "BY, 2024-H1, 19.7"
    })
    void a_stated_growth_comes_out(String partner, String period, BigDecimal percent) {
        var now = Period.parse(period);
        var growth = ratio(
                        sum(partner, now, "EXPORTS", "IMPORTS"), sum(partner, now.yearBefore(), "EXPORTS", "IMPORTS"))
                .subtract(BigDecimal.ONE);

        assertThat(growth.movePointRight(2).setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(percent);
    }

    @Test
    void exports_of_2018_grow_by_eleven_percent() {
        assertThat(ratio(sum(null, Period.ofYear(2018), "EXPORTS"), sum(null, Period.ofYear(2017), "EXPORTS")))
                .isEqualByComparingTo("1.11");
    }

    @ParameterizedTest
    @CsvSource({
        "CN, 2013, TURNOVER, 8.0",
        "DE, 2015-Q1, TURNOVER, 27.5",
        "UA, 2015-01/2015-09, EXPORTS, 18.0",
        "LV, 2015-01/2015-09, EXPORTS, 7.0",
        "KR, 2015-01/2015-09, EXPORTS, 1.0",
        "FR, 2015-01/2015-09, EXPORTS, 1.0",
        "SK, 2015-01/2015-09, EXPORTS, 1.0",
        "TR, 2015-01/2015-09, EXPORTS, 1.0",
        "DE, 2015-01/2015-09, IMPORTS, 26.0",
        "CN, 2015-01/2015-09, IMPORTS, 10.0",
        "PL, 2015-01/2015-09, IMPORTS, 2.0",
        "CN, 2023, TURNOVER, 50.6"
    })
    void a_stated_share_comes_out(String partner, String period, String direction, BigDecimal percent) {
        var months = Period.parse(period);
        var directions = directions(direction);

        assertThat(ratio(sum(partner, months, directions), sum(null, months, directions))
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2013, TURNOVER, DE CN",
        "2022, TURNOVER, CN",
        "2023, TURNOVER, CN",
        "2025, TURNOVER, CN",
        "2015-01/2015-09, EXPORTS, UA",
        "2015-01/2015-09, IMPORTS, DE CN",
        "2023, EXPORTS, BY KZ TR"
    })
    void stated_places_come_out(String period, String direction, String partners) {
        var expected = List.of(partners.split(" "));
        var months = Period.parse(period);

        var first = client.sql("""
                        SELECT partner FROM flow_month
                        WHERE first_day BETWEEN :first AND :last AND direction IN (:directions)
                        GROUP BY partner ORDER BY SUM(value_usd) DESC""")
                .param("first", months.firstDay())
                .param("last", months.lastDay())
                .param("directions", List.of(directions(direction)))
                .query(String.class)
                .list();

        assertThat(first.subList(0, expected.size())).isEqualTo(expected);
    }

    @Test
    void the_sample_is_marked_as_such_everywhere() {
        assertThat(client.sql("SELECT DISTINCT kind FROM import_batch")
                        .query(String.class)
                        .list())
                .containsExactly("SAMPLE");
        assertThat(client.sql("SELECT DISTINCT basis FROM flow_month")
                        .query(String.class)
                        .list())
                .containsExactly("SAMPLE");
        assertThat(client.sql("SELECT DISTINCT basis FROM flow_chapter_month")
                        .query(String.class)
                        .list())
                .containsExactly("SAMPLE");
    }

    @Test
    void summaries_add_up_to_the_rows() {
        var rows = client.sql("SELECT SUM(value_usd) FROM trade_flow")
                .query(BigDecimal.class)
                .single();

        assertThat(client.sql("SELECT SUM(value_usd) FROM flow_month")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo(rows);
        assertThat(client.sql("SELECT SUM(value_usd) FROM flow_chapter_month")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo(rows);
    }

    @Test
    void the_sample_is_the_same_every_time() {
        assertThat(SampleFlows.generate()).isEqualTo(SampleFlows.generate());
    }

    private static String[] directions(String direction) {
        return "TURNOVER".equals(direction) ? new String[] {"EXPORTS", "IMPORTS"} : new String[] {direction};
    }

    private static BigDecimal ratio(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 8, RoundingMode.HALF_UP);
    }

    private BigDecimal sum(String partner, Period period, String... directions) {
        return client.sql("""
                        SELECT SUM(value_usd) FROM flow_month
                        WHERE first_day BETWEEN :first AND :last AND direction IN (:directions)
                            AND partner = COALESCE(CAST(:partner AS CHAR(2)), partner)""")
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("directions", List.of(directions))
                .param("partner", partner)
                .query(BigDecimal.class)
                .single();
    }
}
