package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the address of a country's page asks of its trade: a period, the steps of the lines over time, a direction.
 *
 * @param available from the first to the last month with flows
 */
record CountryAsked(
        RecordRef country,
        Query query,
        DataState state,
        Period available,
        Period period,
        Granularity by,
        Direction direction) {

    /** Says what is read of the address and how. */
    static void read(Misread address, DataState state) {
        address.unlessPeriod("period", state.available())
                .unless("by", Granularity.class)
                .unless("direction", Direction.class);
    }

    /** Empty where there are no flows at all. */
    static Optional<CountryAsked> of(RecordRef country, Query query, DataState state) {
        var available = state.available();
        var period = ShownPeriod.of(query, state);
        return available == null || period == null
                ? Optional.empty()
                : Optional.of(new CountryAsked(
                        country,
                        query,
                        state,
                        available,
                        period,
                        query.get("by", Granularity.class).orElse(Granularity.YEAR),
                        query.get("direction", Direction.class).orElse(Direction.TURNOVER)));
    }

    String iso2() {
        return country.id();
    }

    /** The part of the period that is over: what is compared with the same months of the year before. */
    Period compared() {
        return state.knownPart(period);
    }

    /** Months of it that are over and of which nothing is known. */
    List<YearMonth> missingMonths() {
        return state.missingMonths(compared());
    }

    /** Whether not a single month of it has flows, so that nothing about it is zero. */
    boolean isUnknown() {
        return state.isUnknown(compared());
    }

    boolean isOver() {
        return compared().equals(period);
    }

    /** A text about {@code {period}}, {@code {direction}}, {@code {year}} and the year {@code {before}}. */
    String text(String key, Component reader) {
        var year = period.last().getYear();
        return reader.getTranslation(
                key,
                Map.of(
                        "period", PeriodText.of(compared(), reader),
                        "direction", TradeText.direction(direction, reader).toLowerCase(Ui.locale(reader)),
                        "year", Integer.toString(year),
                        "before", Integer.toString(year - 1)));
    }

    /** Draws a model, with what it rests on. */
    void fill(ChartPanel panel, ChartModel model, String subtitle, Component reader) {
        panel.setModel(model);
        panel.setSubtitle(subtitle);
        panel.setSample(state.isSample());
        panel.setSource(TradeText.basis(state.basis(), reader));
    }

    /** Asks for something else: a new step in the browser's history. */
    void change(String name, Object value) {
        query.with(name, value.toString()).go(UI.getCurrent(), country.path());
    }
}
