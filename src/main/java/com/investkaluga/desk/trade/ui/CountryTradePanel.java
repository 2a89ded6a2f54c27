package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.SampleBanner;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Map;

/**
 * A country's trade in charts. The period of the address says of which period the chapters are, and in which steps (years,
 * halves, quarters, months) the course of time is drawn.
 */
final class CountryTradePanel extends Composite<Div> implements AfterNavigationObserver {

    private final RecordRef record;
    private final TradeService trade;
    private final FigureService figures;

    private final ChartPanel turnover = new ChartPanel(getTranslation("trade.chart.turnover"));
    private final ChartPanel contributions = new ChartPanel(getTranslation("trade.chart.contributions"));
    private final ChartPanel directions = new ChartPanel(getTranslation("trade.chart.directions"));
    private final ChartPanel chapters = new ChartPanel(getTranslation("trade.chart.chapters"));
    private final ChartPanel standing = new ChartPanel(getTranslation("trade.chart.standing"));
    private Query query = Query.empty();

    CountryTradePanel(RecordRef record, TradeService trade, FigureService figures) {
        this.record = record;
        this.trade = trade;
        this.figures = figures;
        getContent().addClassName("desk-stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = Query.of(event.getLocation());
        getContent().removeAll();
        var state = trade.state();
        var available = state.available();
        var period = ShownPeriod.of(query, state);
        if (available == null || period == null) {
            getContent().add(new EmptyState(getTranslation("trade.none")));
            return;
        }
        var chooser = new PeriodChooser(available, period, chosen -> choose(chosen, state));
        getContent()
                .add(
                        new SampleBanner(state),
                        chooser,
                        Ui.div("desk-wide-narrow", turnover, contributions),
                        Ui.div("desk-columns", chapters, directions, standing));
        show(period, state);
    }

    private void choose(Period period, DataState state) {
        query = query.with("period", period.toString());
        query.replace(UI.getCurrent(), record.path());
        show(period, state);
    }

    private void show(Period period, DataState state) {
        var iso2 = record.id();
        var published = figures.of(iso2);
        var charts = new CountryCharts(this, published);
        var step = CountryCharts.stepOf(period);
        var range = CountryCharts.range(period, step, state);
        var points =
                trade.series(range, step, java.util.List.of(iso2)).getFirst().points();
        var sums = trade.chapters(period, Direction.TURNOVER, iso2);
        var named = Map.of("period", PeriodText.of(period, this));
        fill(turnover, charts.turnover(points), getTranslation("trade.chart.turnover.subtitle"), state);
        fill(directions, charts.directions(points), getTranslation("trade.unit.millions"), state);
        contributions.setTitle(getTranslation("trade.chart.contributions.of", named));
        fill(contributions, charts.contributions(sums), getTranslation("trade.chart.contributions.subtitle"), state);
        contributions.setEmptyText(getTranslation("trade.chart.contributions.none", named));
        chapters.setTitle(getTranslation("trade.chart.chapters.of", named));
        fill(chapters, charts.chapters(sums), getTranslation("trade.chart.chapters.subtitle"), state);
        fill(
                standing,
                charts.standing(trade.years(iso2, Direction.TURNOVER)),
                getTranslation("trade.chart.standing.subtitle"),
                state);
    }

    private void fill(ChartPanel panel, ChartModel model, String subtitle, DataState state) {
        panel.setModel(model);
        panel.setSubtitle(subtitle);
        panel.setSample(state.isSample());
        panel.setSource(TradeText.basis(state.basis(), this));
    }
}
