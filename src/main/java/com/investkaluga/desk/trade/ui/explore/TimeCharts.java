package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Mark;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.explore.Part;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TimeAnswer;
import com.investkaluga.desk.trade.explore.TimeRow;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Flows over time as columns, lines or areas: the greatest parts apart, the others together. */
final class TimeCharts {

    private final TimeAsked asked;
    private final TimeAnswer answer;
    private final Component reader;
    private final AnswerText words;

    TimeCharts(TimeAsked asked, TimeAnswer answer, Component reader) {
        this.asked = asked;
        this.answer = answer;
        this.reader = reader;
        words = new AnswerText(reader);
    }

    ChartModel model() {
        var names = answer.periods().stream().map(words::period).toList();
        var isBalance = asked.measure() == Measured.BALANCE && asked.question().split() == Split.NONE;
        return ChartModel.of(isBalance ? ChartKind.MIXED : kind(), names, isBalance ? balance() : parts())
                .unit(words.unit(asked.measure(), answer.indexBase()))
                .decimals(1)
                .signed(asked.measure().isSigned() && !isBalance);
    }

    /** Only what adds up is drawn on each other. */
    private ChartKind kind() {
        var together = asked.measure().isAdditive() && asked.question().split() != Split.NONE;
        return switch (asked.chart()) {
            case COLUMNS -> together ? ChartKind.STACKED_COLUMN : ChartKind.COLUMN;
            case LINES -> ChartKind.LINE;
            case AREAS ->
                asked.measure() == Measured.VALUE || asked.measure() == Measured.SHARE
                        ? ChartKind.STACKED_AREA
                        : ChartKind.LINE;
            case SEASONS -> ChartKind.HEATMAP;
        };
    }

    private List<Series> parts() {
        return IntStream.range(0, answer.lines().size())
                .mapToObj(at -> {
                    var line = answer.lines().get(at);
                    var part = line.isEmpty() ? Part.ALL : line.getFirst().part();
                    return series(name(part), colour(part, at), line, asked.measure()::of);
                })
                .toList();
    }

    /** Both ways as columns, what is left as a line. */
    private List<Series> balance() {
        var line =
                answer.lines().isEmpty() ? List.<TimeRow>of() : answer.lines().getFirst();
        return List.of(
                series(
                        Ui.text("trade.direction.EXPORTS"),
                        ChartColour.EXPORTS,
                        line,
                        row -> ChartPoints.millions(row.exports().usd())),
                series(
                        Ui.text("trade.direction.IMPORTS"),
                        ChartColour.IMPORTS,
                        line,
                        row -> ChartPoints.millions(row.imports().usd())),
                series(Ui.text("trade.explorer.balance"), ChartColour.SECONDARY, line, asked.measure()::of)
                        .as(Mark.LINE));
    }

    private Series series(
            String name, ChartColour colour, List<TimeRow> line, Function<TimeRow, @Nullable BigDecimal> number) {
        var byPeriod = line.stream().collect(Collectors.toMap(TimeRow::period, row -> row));
        return Series.of(
                name,
                colour,
                answer.periods().stream()
                        .map(period -> point(byPeriod.get(period), number))
                        .toList());
    }

    private Point point(@Nullable TimeRow row, Function<TimeRow, @Nullable BigDecimal> number) {
        return row == null
                ? Point.unknown()
                : Point.of(number.apply(row))
                        .incomplete(!row.value().isComplete())
                        .details(details(row))
                        .link(ExplorerAddress.behind(
                                        asked.query(), asked.question().split(), row.part(), row.period())
                                .orElse(null));
    }

    /** What the drawn number leaves out: value, share, growth and what is missing. */
    private List<String> details(TimeRow row) {
        var lines = new ArrayList<String>();
        if (asked.measure() != Measured.VALUE) {
            lines.add(Ui.text("trade.detail.value", Map.of("value", words.millions(row.value()))));
        }
        if (asked.measure() != Measured.SHARE) {
            lines.add(Ui.text(
                    "trade.detail.share",
                    Map.of("share", words.percent(row.share().measure()))));
        }
        lines.add(words.change(row.growth(), row.grown(), row.grown().yearBefore()));
        // on a line of its own, because the parts of one period have it in common
        Stream.of(shareBase(row), words.incomplete(row.value()), words.revision(row.revision()))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    /** The whole of a share, where a share is not what is drawn. */
    private String shareBase(TimeRow row) {
        var base = words.shareBase(row.share());
        return base.isEmpty() || asked.measure() == Measured.SHARE
                ? ""
                : Ui.text("trade.detail.share.base", Map.of("base", base));
    }

    private String name(String part) {
        return PartText.of(
                part, asked.question().split(), asked.question().filter().direction(), reader);
    }

    private ChartColour colour(String part, int at) {
        if (part.equals(Part.OTHERS)) {
            return ChartColour.SECONDARY;
        }
        return asked.question().split() == Split.NONE
                ? ChartPoints.colour(asked.question().filter().direction())
                : ChartColour.series(at);
    }
}
