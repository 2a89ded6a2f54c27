package com.investkaluga.desk.trade.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ImportPreview.Cells;
import com.investkaluga.desk.trade.ingest.ImportPreview.Change;
import com.investkaluga.desk.trade.ingest.ImportPreview.PeriodChange;
import com.investkaluga.desk.trade.ingest.file.Reporter;
import com.investkaluga.desk.trade.metrics.Direction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewSumsTest {

    private static final Reporter REGION = Reporter.region("29000");
    private static final Reporter GERMANY = Reporter.country("DE");

    @Test
    void what_others_report_is_never_added_to_the_region_s() {
        var sums = PreviewSums.of(preview(change(REGION, "2013", 5, 7, 1), change(GERMANY, "2013", 1_000, 2_000, 9)));

        assertThat(sums.of(Direction.EXPORTS).after()).isEqualByComparingTo("7");
        assertThat(sums.cells().added()).isEqualTo(1);
        assertThat(sums.others()).containsExactly(GERMANY);
    }

    @Test
    void a_file_of_others_alone_sums_what_it_has() {
        var sums = PreviewSums.of(preview(change(GERMANY, "2013", 10, 20, 9)));

        assertThat(sums.ofRegion()).isFalse();
        assertThat(sums.of(Direction.EXPORTS).before()).isEqualByComparingTo("10");
    }

    @Test
    void a_direction_vanishes_where_it_was_stored_and_is_not_in_the_file() {
        var sums = PreviewSums.of(preview(
                change(REGION, "2013-01", 5, 0, 0),
                change(REGION, "2013-02", 5, 5, 0),
                change(REGION, "2013-03", 0, 0, 0)));

        assertThat(sums.vanishing(Direction.EXPORTS)).containsExactly(Period.parse("2013-01"));
        assertThat(sums.vanishing(Direction.IMPORTS)).isEmpty();
    }

    @Test
    void neighbouring_periods_are_named_as_one() {
        var runs = PeriodRuns.of(periods("2013-02", "2013-01", "2014", "2013-03", "2013-05"));

        assertThat(runs).isEqualTo(periods("2013-Q1", "2013-05", "2014"));
    }

    @Test
    void a_month_inside_a_year_that_is_named_too_adds_nothing() {
        assertThat(PeriodRuns.of(periods("2013", "2013-05"))).isEqualTo(periods("2013"));
    }

    private static ImportPreview preview(PeriodChange... changes) {
        return new ImportPreview(List.of(changes), List.of(), Map.of(), List.of(), Map.of());
    }

    /** Exports of so many dollars before and after, a row each. */
    private static PeriodChange change(Reporter reporter, String period, int before, int after, int added) {
        var change = new Change(
                Direction.EXPORTS,
                BigDecimal.valueOf(before),
                BigDecimal.valueOf(after),
                Math.min(1, before),
                Math.min(1, after));
        return new PeriodChange(reporter, Period.parse(period), 1, List.of(change), new Cells(added, 0, 0, 0));
    }

    private static List<Period> periods(String... texts) {
        return Arrays.stream(texts).map(Period::parse).toList();
    }
}
