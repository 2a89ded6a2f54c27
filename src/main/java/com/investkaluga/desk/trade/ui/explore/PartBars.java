package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.explore.TwoPeriodsAnswer;
import com.investkaluga.desk.trade.explore.TwoPeriodsRow;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two periods as bars beside each other, a pair for each of the greatest parts; what is one number of both as single bars. */
final class PartBars {

    private static final int SHOWN = 12;

    private final TwoPeriodsAsked asked;
    private final TwoPeriodsAnswer answer;
    private final Component reader;
    private final AnswerText words;
    private final Measured measure;

    PartBars(TwoPeriodsAsked asked, TwoPeriodsAnswer answer, Component reader) {
        this.asked = asked;
        this.answer = answer;
        this.reader = reader;
        words = new AnswerText(reader);
        measure = asked.measure();
    }

    ChartModel model() {
        var rows = rows();
        var series = new ArrayList<Series>();
        var isPair = measure == Measured.VALUE || measure == Measured.SHARE || measure == Measured.BALANCE;
        series.add(Series.of(
                isPair ? words.period(answer.periods().now()) : Ui.text("trade.measured." + measure),
                ChartPoints.colour(asked.question().filter().direction()),
                rows.stream()
                        .map(row -> point(row, measure.of(row), !isPair).incomplete(isPart(row.now())))
                        .toList()));
        if (isPair) {
            series.add(Series.of(
                    words.period(answer.periods().before()),
                    ChartColour.SECONDARY,
                    rows.stream()
                            .map(row -> point(row, measure.before(row), false).incomplete(isPart(row.before())))
                            .toList()));
        }
        return ChartModel.of(ChartKind.BAR, rows.stream().map(this::name).toList(), series)
                .unit(words.unit(measure, null))
                .decimals(1)
                .signed(measure.isSigned());
    }

    /** A pair of bars needs more room than one, or their numbers run into each other. */
    static @Nullable String height(ChartModel model) {
        return model.series().size() < 2 ? null : 60 + 40 * model.categories().size() + "px";
    }

    /** The greatest, whichever way they went; in falling order. */
    private List<TwoPeriodsRow> rows() {
        return answer.rows().stream()
                .filter(row -> measure.of(row) != null)
                .sorted(Comparator.comparing((TwoPeriodsRow row) -> drawn(row).abs())
                        .reversed())
                .limit(SHOWN)
                .sorted(Comparator.comparing(this::drawn).reversed())
                .toList();
    }

    private BigDecimal drawn(TwoPeriodsRow row) {
        var number = measure.of(row);
        return number == null ? BigDecimal.ZERO : number;
    }

    private Point point(TwoPeriodsRow row, @Nullable BigDecimal number, boolean coloured) {
        var fell = coloured && number != null && number.signum() < 0;
        return Point.of(number)
                .colour(fell ? ChartColour.FALL : null)
                .details(details(row))
                .link(ExplorerAddress.behind(
                                asked.query(),
                                asked.question().split(),
                                row.part(),
                                answer.periods().askedNow())
                        .orElse(null));
    }

    private List<String> details(TwoPeriodsRow row) {
        var periods = answer.periods();
        var lines = new ArrayList<String>();
        lines.add(Ui.text(
                "trade.explorer.pair",
                Map.of(
                        "now", words.millions(row.now()),
                        "period", words.period(periods.now()),
                        "before", words.millions(row.before()),
                        "base", words.period(periods.before()))));
        lines.add(words.change(row.growth(), periods.now(), periods.before()));
        lines.add(Ui.text("trade.detail.share", Map.of("share", words.percent(row.share()))));
        Stream.of(words.revision(row.revision()), words.revision(row.revisionBefore()))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    private static boolean isPart(@Nullable TradeValue value) {
        return value != null && !value.isComplete();
    }

    private String name(TwoPeriodsRow row) {
        return PartText.of(
                row.part(), asked.question().split(), asked.question().filter().direction(), reader);
    }
}
