package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TimeAnswer;
import com.investkaluga.desk.trade.explore.TimeRow;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Months against years: the deeper the colour, the more was traded. A row per year, the latest on top. */
final class SeasonChart {

    private final TimeAsked asked;
    private final TimeAnswer answer;
    private final AnswerText words;
    private final java.util.Locale locale;

    SeasonChart(TimeAsked asked, TimeAnswer answer, Component reader) {
        this.asked = asked;
        this.answer = answer;
        words = new AnswerText(reader);
        locale = Ui.locale(reader);
    }

    ChartModel model() {
        var months = answer.lines().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(row -> row.period().first(), row -> row));
        var years = answer.periods().stream()
                .map(period -> period.first().getYear())
                .distinct()
                .toList()
                .reversed();
        var names = Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList();
        return ChartModel.of(
                        ChartKind.HEATMAP,
                        names,
                        years.stream().map(year -> year(year, months)).toList())
                .unit(words.unit(asked.measure(), answer.indexBase()))
                .decimals(1)
                .signed(asked.measure().isSigned());
    }

    /** What the palest and the deepest colour stand for, and what a blank month does. */
    static String scale(ChartModel model, Component reader) {
        var known = model.series().stream()
                .flatMap(year -> year.points().stream())
                .flatMap(point -> Stream.ofNullable(point.value()))
                .toList();
        var least = known.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        var most = known.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        var formats = Ui.formats(reader);
        return reader.getTranslation(
                "trade.explorer.seasons.scale",
                Map.of(
                        "least", formats.decimal(least, 1),
                        "most", formats.decimal(most, 1),
                        "unit", model.unit()));
    }

    private Series year(int year, Map<YearMonth, TimeRow> months) {
        return Series.of(
                Integer.toString(year),
                ChartPoints.colour(asked.question().filter().direction()),
                Arrays.stream(Month.values())
                        .map(month -> months.get(YearMonth.of(year, month)))
                        .map(row -> row == null ? Point.unknown() : point(row))
                        .toList());
    }

    private Point point(TimeRow row) {
        var drawn = asked.measure();
        return Point.of(drawn.of(row))
                .details(Stream.of(
                                drawn == Measured.VALUE
                                        ? ""
                                        : Ui.text("trade.detail.value", Map.of("value", words.millions(row.value()))),
                                drawn == Measured.SHARE
                                        ? ""
                                        : Ui.text(
                                                "trade.detail.share",
                                                Map.of(
                                                        "share",
                                                        words.percent(
                                                                row.share().measure()))),
                                words.change(
                                        row.growth(), row.grown(), row.grown().yearBefore()),
                                words.revision(row.revision()))
                        .filter(line -> !line.isEmpty())
                        .toList())
                .link(ExplorerAddress.behind(asked.query(), Split.NONE, row.part(), row.period())
                        .orElse(null));
    }
}
