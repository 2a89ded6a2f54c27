package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.Exploration;
import com.investkaluga.desk.trade.FlowRow;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The explorer's rows as a chart: the greatest partners or chapters apart, the others together. */
final class ExplorerChart {

    private static final int APART = 7;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final String OTHERS = "";

    private ExplorerChart() {}

    static Component create(Exploration exploration, ExplorerQuery query) {
        var panel = new ChartPanel(Ui.text("trade.direction." + query.flows().direction()));
        panel.setSubtitle(Ui.text("trade.explorer.unit"));
        panel.setSample(exploration.basis() == Basis.SAMPLE);
        panel.setSource(TradeText.basis(exploration.basis(), panel));
        panel.setModel(model(exploration, query, panel));
        return panel;
    }

    private static ChartModel model(Exploration exploration, ExplorerQuery query, Component reader) {
        var periods = exploration.rows().stream()
                .map(row -> row.value().period())
                .distinct()
                .sorted()
                .toList();
        var names =
                periods.stream().map(period -> PeriodText.of(period, reader)).toList();
        var groups = groups(exploration.rows(), key(query.split()));
        var series = new ArrayList<Series>();
        groups.forEach((key, rows) -> series.add(
                Series.of(name(key, query, reader), colour(query, series.size()), points(periods, rows, reader))));
        return ChartModel.of(ChartKind.STACKED_COLUMN, names, series)
                .unit(Ui.text("trade.explorer.usd"))
                .decimals(1);
    }

    private static Function<FlowRow, @Nullable String> key(ExplorerQuery.Split split) {
        return switch (split) {
            case NONE -> row -> "all";
            case PARTNER -> FlowRow::iso2;
            case CHAPTER -> FlowRow::chapter;
        };
    }

    /** The greatest first, by all their rows together; what is left over under an empty key. */
    private static Map<String, List<FlowRow>> groups(List<FlowRow> rows, Function<FlowRow, @Nullable String> key) {
        var all = rows.stream().collect(Collectors.groupingBy(row -> String.valueOf(key.apply(row))));
        var byValue = Comparator.<Map.Entry<String, List<FlowRow>>, BigDecimal>comparing(entry -> sum(entry.getValue()))
                .reversed();
        var groups = new LinkedHashMap<String, List<FlowRow>>();
        all.entrySet().stream().sorted(byValue).forEach(entry -> {
            var name = groups.size() < APART || all.size() == APART + 1 ? entry.getKey() : OTHERS;
            groups.computeIfAbsent(name, ignored -> new ArrayList<>()).addAll(entry.getValue());
        });
        return groups;
    }

    private static List<Point> points(List<Period> periods, List<FlowRow> rows, Component reader) {
        var byPeriod =
                rows.stream().collect(Collectors.groupingBy(row -> row.value().period()));
        return periods.stream()
                .map(period -> point(byPeriod.getOrDefault(period, List.of()), reader))
                .toList();
    }

    private static Point point(List<FlowRow> rows, Component reader) {
        if (rows.isEmpty()) {
            return Point.unknown();
        }
        var point = Point.of(sum(rows).divide(MILLION))
                .incomplete(rows.stream().anyMatch(row -> !row.value().isComplete()));
        if (rows.size() > 1) {
            return point;
        }
        var row = rows.getFirst();
        return point.details(
                MeasureText.in(reader).growth(row.growth(), row.value().period()));
    }

    private static BigDecimal sum(List<FlowRow> rows) {
        return rows.stream().map(row -> row.value().usd()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String name(String key, ExplorerQuery query, Component reader) {
        if (key.equals(OTHERS)) {
            return Ui.text("trade.explorer.others");
        }
        return switch (query.split()) {
            case NONE -> TradeText.direction(query.flows().direction(), reader);
            case PARTNER -> Ui.formats(reader).country(key);
            case CHAPTER -> TradeText.numberedChapter(key, reader);
        };
    }

    private static ChartColour colour(ExplorerQuery query, int index) {
        if (query.split() != ExplorerQuery.Split.NONE) {
            return ChartColour.series(index);
        }
        return switch (query.flows().direction()) {
            case TURNOVER -> ChartColour.ACCENT;
            case EXPORTS -> ChartColour.EXPORTS;
            case IMPORTS -> ChartColour.IMPORTS;
        };
    }
}
