package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.MarkSource;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Segments;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.trade.ContextService;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.PartnerTradeService;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.NoFlows;
import com.investkaluga.desk.trade.ui.words.SampleBanner;
import com.investkaluga.desk.trade.ui.words.ShareRemarks;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A country's trade in charts, as the address asks for it: {@code period} for the table and the goods, {@code by} for the steps of
 * the lines over time, {@code direction} for the goods, the months and the standing.
 */
final class CountryTradePanel extends Composite<Div> implements AfterNavigationObserver {

    /** Where the panel's figures come from. */
    record Sources(
            TradeService trade,
            PartnerTradeService partners,
            FigureService figures,
            ContextService context,
            List<MarkSource> marks) {}

    private final RecordRef record;
    private final Sources sources;

    private final Segments<Direction> directions = new Segments<>(
            getTranslation("trade.explorer.direction"),
            List.of(Direction.values()),
            direction -> TradeText.direction(direction, this),
            direction -> change("direction", direction));
    private final CountryCourse course = new CountryCourse(step -> change("by", step));
    private final CountryDirections table = new CountryDirections();
    private final CountryGoodsPanels goods = new CountryGoodsPanels();
    private final ChartPanel months = new ChartPanel(getTranslation("trade.chart.months"));
    private final ChartPanel share = new ChartPanel(getTranslation("trade.chart.share"));
    private final ChartPanel place = new ChartPanel(getTranslation("trade.chart.place"));
    private @Nullable PeriodChooser chooser;
    private @Nullable CountryAsked asked;

    CountryTradePanel(RecordRef record, Sources sources) {
        this.record = record;
        this.sources = sources;
        getContent().addClassName("desk-stack");
        List.of(months, share, place)
                .forEach(panel ->
                        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        CountryAsked.of(record, Query.of(event.getLocation()), sources.trade().state())
                .ifPresentOrElse(this::show, this::showContextOnly);
    }

    private void showContextOnly() {
        getContent().add(NoFlows.because(getTranslation("trade.none")), context());
    }

    private Component context() {
        return Ui.div("desk-halves", CountryContext.of(record.id(), sources.context()));
    }

    private void change(String name, Object value) {
        if (asked != null) {
            asked.change(name, value);
        }
    }

    private void show(CountryAsked now) {
        asked = now;
        if (chooser == null) {
            chooser = new PeriodChooser(now.available(), now.period(), period -> change("period", period));
            layOut(now, chooser);
        }
        chooser.show(now.period());
        directions.show(now.direction());
        var published = sources.figures().of(now.iso2());
        showOverTime(now, published);
        showPeriod(now);
    }

    private void layOut(CountryAsked now, PeriodChooser periods) {
        getContent()
                .add(
                        new SampleBanner(now.state()),
                        Ui.div("desk-period", periods, directions),
                        Ui.div("desk-wide-narrow", course, table),
                        goods,
                        Ui.div("desk-thirds", months, share, place),
                        context());
    }

    private void showOverTime(CountryAsked now, List<ReportedFigure> published) {
        var marks = sources.marks().stream()
                .flatMap(source -> source.marks(record).stream())
                .toList();
        course.show(lines(now, now.available(), now.by()), published, marks);

        var standings = sources.partners().standings(now.iso2(), now.direction(), now.available(), now.by());
        var standing = new CountryStanding(now, standings, published, this);
        fill(share, standing.share(), text("trade.chart.share.subtitle", now));
        share.setNote(Stream.concat(
                        Stream.of(standing.incomplete(), standing.unknownTotals()),
                        exceeded(standing.periods(), now.direction()).stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
        fill(place, standing.place(), text("trade.chart.place.subtitle", now));
        place.setNote(standing.incomplete());
    }

    private void showPeriod(CountryAsked now) {
        var trades = sources.partners().directions(now.iso2(), now.compared());
        table.show(now, trades, exceeded(List.of(now.compared()), Direction.values()));

        goods.show(
                now,
                sources.trade().chapters(now.compared(), now.direction(), now.iso2()),
                trades.get(now.direction()));

        months.setTitle(text(CountryMonths.hasBase(now) ? "trade.chart.months.of" : "trade.chart.months.alone", now));
        fill(
                months,
                CountryMonths.model(lines(now, CountryMonths.range(now), Granularity.MONTH), this),
                text("trade.chart.months.subtitle", now));
    }

    /** What is to be said of shares in these periods. */
    private List<String> exceeded(List<Period> periods, Direction... of) {
        return ShareRemarks.exceeded(sources.trade().exceededTotals(periods, of), this);
    }

    private CountryLines lines(CountryAsked now, Period range, Granularity step) {
        return new CountryLines(
                now,
                sources.trade()
                        .series(range, step, List.of(now.iso2()))
                        .getFirst()
                        .points(),
                sources.partners().revisions(now.iso2(), range, step));
    }

    private void fill(ChartPanel panel, ChartModel model, String subtitle) {
        if (asked != null) {
            asked.fill(panel, model, subtitle, this);
        }
    }

    private String text(String key, CountryAsked now) {
        return now.text(key, this);
    }
}
