package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.vaadin.flow.component.Component;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;

/** The months of a year as one line, those of the year before as another; each leads to its flows. */
final class CountryMonths {

    private CountryMonths() {}

    /** The months of both years: the one that the period ends in, and the one before. */
    static Period range(CountryAsked asked) {
        var year = Period.ofYear(asked.period().last().getYear());
        return new Period(year.yearBefore().first(), year.last());
    }

    /** Whether anything is known of the year before, which is not so of the first year with flows. */
    static boolean hasBase(CountryAsked asked) {
        return asked.available().first().getYear() < asked.period().last().getYear();
    }

    /** @param lines of the country's months in {@link #range} */
    static ChartModel model(CountryLines lines, Component reader) {
        var asked = lines.asked();
        var year = asked.period().last().getYear();
        var names = Arrays.stream(Month.values())
                .map(month -> PeriodText.month(YearMonth.of(year, month), Ui.locale(reader)))
                .toList();
        var points = lines.line(asked.direction(), reader).points();
        var series = new ArrayList<Series>();
        series.add(Series.of(
                Integer.toString(year),
                ChartPoints.colour(asked.direction()),
                points.subList(names.size(), points.size())));
        if (hasBase(asked)) {
            series.add(Series.of(Integer.toString(year - 1), ChartColour.SECONDARY, points.subList(0, names.size())));
        }
        return ChartModel.of(ChartKind.LINE, names, series)
                .unit(reader.getTranslation("trade.unit.millions"))
                .decimals(1);
    }
}
