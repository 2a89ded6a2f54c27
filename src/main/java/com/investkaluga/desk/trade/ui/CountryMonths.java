package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.ComparedValue;
import com.investkaluga.desk.trade.flow.Revisions;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RevisionText;
import com.vaadin.flow.component.Component;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The months of a year as one line, those of the year before as another; each leads to its flows. */
final class CountryMonths {

    private CountryMonths() {}

    /**
     * @param months twelve
     * @param revisions of the country in these months
     */
    static ChartModel model(CountryAsked asked, List<ComparedValue> months, Revisions revisions, Component reader) {
        var year = asked.period().last().getYear();
        var names = Arrays.stream(Month.values())
                .map(month -> PeriodText.month(YearMonth.of(year, month), Ui.locale(reader)))
                .toList();
        return ChartModel.of(
                        ChartKind.LINE,
                        names,
                        Series.of(
                                Integer.toString(year),
                                ChartPoints.colour(asked.direction()),
                                months.stream()
                                        .map(month -> now(asked, month, revisions, reader))
                                        .toList()),
                        Series.of(
                                Integer.toString(year - 1),
                                ChartColour.SECONDARY,
                                months.stream()
                                        .map(month -> before(asked, month))
                                        .toList()))
                .unit(reader.getTranslation("trade.unit.millions"))
                .decimals(1);
    }

    private static Point before(CountryAsked asked, ComparedValue month) {
        var value = month.before();
        return value == null ? Point.unknown() : ChartPoints.of(value).link(behind(asked, value));
    }

    private static String behind(CountryAsked asked, TradeValue value) {
        return ExplorerLink.of(asked.iso2(), value.period(), asked.direction(), null);
    }

    private static Point now(CountryAsked asked, ComparedValue month, Revisions revisions, Component reader) {
        TradeValue value = month.now();
        if (value == null) {
            return Point.unknown();
        }
        var revision = revisions.of(value.period(), asked.iso2(), asked.direction(), value.usd());
        var growth = MeasureText.in(reader).growth(month.growth(), value.period());
        return ChartPoints.of(value)
                .link(behind(asked, value))
                .details(Stream.of(
                                reader.getTranslation("trade.detail.growth", Map.of("growth", growth)),
                                RevisionText.of(revision, reader))
                        .filter(detail -> !detail.isEmpty())
                        .toList());
    }
}
