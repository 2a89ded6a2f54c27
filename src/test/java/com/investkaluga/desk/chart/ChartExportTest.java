package com.investkaluga.desk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.export.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChartExportTest {

    @Test
    void numbers_leave_unrounded_and_negative_ones_stay_numbers() throws IOException {
        var model = ChartModel.of(
                        ChartKind.BAR,
                        List.of("China", "Germany"),
                        Series.of(
                                "Balance",
                                ChartColour.ACCENT,
                                List.of(Point.of(new BigDecimal("-8900000000.25")), Point.unknown())))
                .unit("USD")
                .decimals(1);

        assertThat(csv(model))
                .containsSubsequence(
                        "chart.table.category,\"Balance, USD\",chart.table.notes",
                        "China,-8900000000.25,",
                        "Germany,,");
    }

    @Test
    void names_that_a_spreadsheet_would_run_are_defused_in_cells_and_headers() throws IOException {
        var model = ChartModel.of(
                ChartKind.BAR,
                List.of("=1+1"),
                Series.of("@SUM(A1)", ChartColour.ACCENT, List.of(Point.of(1).details("+cmd"))));

        assertThat(csv(model)).contains("chart.table.category,'@SUM(A1),chart.table.notes", "'=1+1,1,'+cmd");
    }

    @Test
    void a_timeline_leaves_as_first_and_last_days() throws IOException {
        var span = Point.span(PartialDate.parse("2013-02-01"), PartialDate.parse("2014-10-10"));
        var model = ChartModel.of(
                ChartKind.TIMELINE, List.of("Runway"), Series.of("Planned", ChartColour.ACCENT, List.of(span)));

        assertThat(csv(model)).contains("Runway,2013-02-01,2014-10-10,");
    }

    @Test
    void a_month_on_a_timeline_leaves_as_a_month() throws IOException {
        var span = Point.span(PartialDate.parse("2013-11"), PartialDate.parse("2014"));
        var model = ChartModel.of(
                ChartKind.TIMELINE, List.of("Runway"), Series.of("Planned", ChartColour.ACCENT, List.of(span)));

        assertThat(csv(model)).contains("Runway,2013-11,2014,");
    }

    @Test
    void where_the_figures_come_from_stands_below_them() throws IOException {
        var model = ChartModel.of(
                ChartKind.BAR, List.of("China"), Series.of("a", ChartColour.ACCENT, List.of(Point.of(1))));

        assertThat(csv(model)).endsWith("Source: customs");
    }

    @Test
    void a_file_is_named_after_its_chart_without_signs_that_paths_could_misread() {
        assertThat(ChartMenu.fileName("Оборот: 2012/2013 ..\\")).isEqualTo("Оборот-2012-2013");
        assertThat(ChartMenu.fileName("../")).isEqualTo("chart");
    }

    private static List<String> csv(ChartModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        var export = new ChartExport(
                "Turnover", model, List.of("Source: customs"), UnaryOperator.identity(), Locale.ENGLISH);
        TableFile.CSV.write(export.table(), out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replace("\ufeff", ""))
                .toList();
    }
}
