package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.investkaluga.desk.trade.ContextService;
import com.investkaluga.desk.trade.ContextYear;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.ImportPreview.PeriodChange;
import com.investkaluga.desk.trade.ingest.file.LeftOut;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for the statistics of countries on either database. */
abstract class ContextImportRules extends ImportTest {

    private static final String HEADER =
            "typeCode,refYear,refMonth,period,reporterCode,reporterISO,flowCode,partnerCode,"
                    + "partnerISO,partner2Code,classificationCode,cmdCode,customsCode,motCode,qtyUnitAbbr,qty,netWgt,primaryValue\n";

    private static final RecursiveComparisonConfiguration AMOUNTS = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();

    @Autowired
    private ContextService context;

    @Test
    void a_country_is_kept_apart_and_answers_by_partner_and_for_the_world() {
        var read = read(year("2022", "M", 156, 10), year("2022", "X", 156, 4), year("2022", "M", 276, 5));

        assertThat(read.row().kind()).isEqualTo(BatchKind.COMTRADE);
        assertThat(read.counts().contextRows()).isEqualTo(3);
        service.commit(read.id());

        assertThat(lines("SELECT * FROM flow_month")).isEmpty();
        assertThat(lines("SELECT basis FROM flow_state")).containsExactly("null");
        assertThat(context.reporters()).containsExactly("RU");
        assertThat(context.years("RU", "CN")).singleElement().satisfies(china -> {
            assertThat(china.year()).isEqualTo(2022);
            assertThat(china.months()).isEqualTo(12);
            assertThat(china.imports()).isEqualByComparingTo("10");
            assertThat(china.exports()).isEqualByComparingTo("4");
        });
        assertThat(context.years("RU", null))
                .singleElement()
                .satisfies(world -> assertThat(world.imports()).isEqualByComparingTo("15"));
        assertThat(context.years("DE", null)).isEmpty();
    }

    @Test
    void the_world_as_it_is_stated_goes_before_the_sum_of_its_partners() {
        var read = read(
                year("2021", "M", 0, 100),
                year("2021", "M", 156, 60),
                year("2021", "X", 156, 8),
                year("2020", "M", 0, 90),
                year("2019", "M", 156, 5),
                year("2019", "M", 276, 6));

        assertThat(read.counts().leftOutRows()).isZero();
        assertThat(service.preview(read.id()).periods())
                .flatExtracting(PeriodChange::changes)
                .extracting(change -> change.usdAfter().intValue())
                .containsExactly(11, 90, 8, 100);
        service.commit(read.id());

        assertThat(context.years("RU", null))
                .extracting(ContextYear::year, ContextYear::exports, ContextYear::imports)
                .usingRecursiveFieldByFieldElementComparator(AMOUNTS)
                .containsExactly(
                        tuple(2019, null, new BigDecimal("11")),
                        tuple(2020, null, new BigDecimal("90")),
                        tuple(2021, new BigDecimal("8"), new BigDecimal("100")));
        assertThat(context.years("RU", "CN").getLast().imports()).isEqualByComparingTo("60");
    }

    @Test
    void a_month_without_the_world_adds_its_partners_to_the_year() {
        commit(
                line("2022", "1", "202201", "M", 0, "TOTAL", 100),
                line("2022", "1", "202201", "M", 156, "TOTAL", 60),
                line("2022", "2", "202202", "M", 156, "TOTAL", 7),
                line("2022", "2", "202202", "M", 276, "TOTAL", 3));

        assertThat(context.years("RU", null).getFirst().imports()).isEqualByComparingTo("110");
    }

    @Test
    void a_total_as_it_is_stated_goes_before_the_sum_of_its_goods() {
        var read = read(
                line("2022", "52", "2022", "M", 156, "TOTAL", 100),
                line("2022", "52", "2022", "M", 156, "87", 60),
                line("2022", "52", "2022", "M", 156, "8703", 50),
                line("2022", "52", "2022", "M", 156, "84", 30),
                line("2022", "52", "2022", "M", 276, "87", 60),
                line("2022", "52", "2022", "M", 276, "8703", 60),
                line("2022", "52", "2022", "M", 276, "84", 7));

        assertThat(read.counts().leftOutRows()).isEqualTo(2);
        service.commit(read.id());

        assertThat(context.years("RU", "CN").getFirst().imports()).isEqualByComparingTo("100");
        assertThat(context.years("RU", "DE").getFirst().imports()).isEqualByComparingTo("67");
    }

    @Test
    void a_chapter_counts_where_the_file_has_only_some_of_its_headings() {
        var read = read(
                line("2022", "52", "2022", "M", 156, "87", 100),
                line("2022", "52", "2022", "M", 156, "8703", 60),
                line("2022", "52", "2022", "M", 156, "870323", 60),
                line("2022", "52", "2022", "M", 156, "84", 50),
                line("2022", "52", "2022", "M", 156, "8407", 30),
                line("2022", "52", "2022", "M", 156, "8408", 19));

        assertThat(read.counts().leftOut())
                .containsOnly(entry(LeftOut.SUM_OF_GOODS, 2L), entry(LeftOut.PART_OF_SUM, 1L));
        assertThat(read.counts().rows()).isEqualTo(3);
        assertThat(read.counts().contextRows()).isEqualTo(3);
        service.commit(read.id());

        assertThat(context.years("RU", "CN").getFirst().imports()).isEqualByComparingTo("149");
    }

    @Test
    void months_beside_their_year_end_with_the_year() {
        var read = read(
                year("2022", "M", 156, 50),
                line("2022", "1", "202201", "M", 156, "TOTAL", 3),
                line("2022", "11", "202211", "M", 156, "TOTAL", 4));

        assertThat(read.row().firstMonth()).isEqualTo("2022-01");
        assertThat(read.row().lastMonth()).isEqualTo("2022-12");
    }

    @Test
    void a_year_that_is_stated_goes_before_the_sum_of_its_months_and_comes_back() {
        var months = commit(
                line("2022", "1", "202201", "M", 156, "TOTAL", 3), line("2022", "2", "202202", "M", 156, "TOTAL", 4));
        assertThat(context.years("RU", "CN").getFirst().months()).isEqualTo(2);
        var year = commit(year("2022", "M", 156, 50));

        assertThat(context.years("RU", "CN")).singleElement().satisfies(china -> {
            assertThat(china.months()).isEqualTo(12);
            assertThat(china.imports()).isEqualByComparingTo("50");
        });
        assertThat(service.get(months).undoFirst()).isEmpty();
        service.undo(year);

        assertThat(context.years("RU", "CN").getFirst().imports()).isEqualByComparingTo("7");
    }

    private static String year(String year, String flow, int partner, long usd) {
        return line(year, "52", year, flow, partner, "TOTAL", usd);
    }

    private static String line(
            String year, String month, String period, String flow, int partner, String code, long usd) {
        return "C,%s,%s,%s,643,RUS,%s,%d,,0,H6,%s,C00,0,N/A,0,0,%d"
                .formatted(year, month, period, flow, partner, code, usd);
    }

    private ImportDetails read(String... lines) {
        return read((HEADER + String.join("\n", List.of(lines)) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private long commit(String... lines) {
        var read = read(lines);
        assertThat(read.status()).as("%s", read).isEqualTo(ImportStatus.READY);
        service.commit(read.id());
        return read.id();
    }
}
