package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.ComparedValue;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The months of a year as one line, those of the year before as another. */
final class CountryMonths {

    private CountryMonths() {}

    /** @param months twelve */
    static ChartModel model(CountryAsked asked, List<ComparedValue> months, Component reader) {
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
                                months.stream().map(month -> now(month, reader)).toList()),
                        Series.of(
                                Integer.toString(year - 1),
                                ChartColour.SECONDARY,
                                months.stream()
                                        .map(month -> ChartPoints.of(month.before()))
                                        .toList()))
                .unit(reader.getTranslation("trade.unit.millions"))
                .decimals(1);
    }

    private static Point now(ComparedValue month, Component reader) {
        TradeValue value = month.now();
        return value == null ? Point.unknown() : ChartPoints.of(value).details(details(month, value, reader));
    }

    private static List<String> details(ComparedValue month, TradeValue value, Component reader) {
        return List.of(
                reader.getTranslation(
                        "trade.detail.growth",
                        Map.of("growth", MeasureText.in(reader).growth(month.growth(), value.period()))),
                TradeText.basis(value.basis(), reader));
    }
}
