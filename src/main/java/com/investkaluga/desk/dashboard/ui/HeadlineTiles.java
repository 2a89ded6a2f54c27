package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.Sparkline;
import com.investkaluga.desk.dashboard.HeadlineTrend;
import com.investkaluga.desk.trade.ComparedValue;
import com.investkaluga.desk.trade.TradeHeadline;
import com.investkaluga.desk.trade.metrics.Concentration;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RevisionText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headline figures of a period, each with its comparison in words and its way there as a spark line. */
final class HeadlineTiles {

    /** The figures and how they came about. */
    record Data(TradeHeadline headline, HeadlineTrend trend) {}

    private static final String TRADE = "trade";
    private static final String PARTNERS = "partners";

    private final TradeHeadline headline;
    private final HeadlineTrend trend;
    private final Period period;
    private final FigureBand band = new FigureBand();
    private final Formats formats = Ui.formats(band);

    private HeadlineTiles(Data data, Period period) {
        headline = data.headline();
        trend = data.trend();
        this.period = period;
    }

    static Component create(Data data, Period period) {
        var tiles = new HeadlineTiles(data, period);
        tiles.band.show(
                tiles.amount(
                        Direction.TURNOVER,
                        data.headline().turnover(),
                        data.trend().turnover()),
                tiles.growth(),
                tiles.amount(
                        Direction.EXPORTS,
                        data.headline().exports(),
                        data.trend().exports()),
                tiles.amount(
                        Direction.IMPORTS,
                        data.headline().imports(),
                        data.trend().imports()),
                tiles.balance(),
                tiles.partners(),
                tiles.concentration());
        return tiles.band;
    }

    private FigureTile amount(Direction direction, ComparedValue value, List<? extends @Nullable BigDecimal> before) {
        var usd = value.now() == null ? null : value.now().usd();
        return amount("trade.direction." + direction, inPeriod().with("direction", direction.name()), usd)
                .comparison(
                        new Div(MeasureText.in(band).growthSpan(value.growth(), headline.period())),
                        new Div(RevisionText.was(value.revision(), band)))
                .extra(new Sparkline(before));
    }

    private FigureTile growth() {
        var growth = headline.turnover().growth();
        var value = growth.number().map(formats::change).orElse(Formats.UNKNOWN);
        var before = headline.turnover().before();
        var words = before == null
                ? Ui.span(MeasureText.in(band).growthObstacle(growth))
                : Ui.span(Ui.text(
                        "dashboard.growth.base",
                        Map.of(
                                "value", formats.millions(before.usd()),
                                "period", PeriodText.of(headline.period().yearBefore(), band))));
        return tile("dashboard.growth", PARTNERS, inPeriod(), value)
                .comparison(words)
                .extra(new Sparkline(trend.growth()));
    }

    private FigureTile balance() {
        var balance = headline.balance().number().orElse(null);
        var before = headline.balanceBefore().number().map(formats::millions);
        var cover = headline.coverRatio().number().map(formats::percent).orElse(Formats.UNKNOWN);
        return amount("dashboard.balance", inPeriod().with("measure", "BALANCE"), balance)
                .comparison(
                        new Div(before(before.orElse(null))),
                        new Div(Ui.text("dashboard.cover", Map.of("value", cover))))
                .extra(new Sparkline(trend.balance()));
    }

    private FigureTile partners() {
        var before = headline.activePartnersBefore();
        return tile("dashboard.active", PARTNERS, inPeriod(), formats.count(headline.activePartners()))
                .comparison(before(before == null ? null : formats.count(before)))
                .extra(new Sparkline(trend.activePartners()));
    }

    private FigureTile concentration() {
        var now = headline.concentration();
        var before = headline.concentrationBefore();
        var step = PeriodChooser.granularity(period);
        var behind = Query.empty()
                .with("tab", "DEPENDENCE")
                .with("step", step.name())
                .with("now", period.toString());
        return tile("dashboard.concentration", TRADE, behind, now == null ? Formats.UNKNOWN : hhi(now))
                .comparison(
                        new Div(before(before == null ? null : hhi(before))),
                        new Div(now == null ? "" : concentrationWords(now)))
                .extra(new Sparkline(trend.concentration()));
    }

    private String hhi(Concentration concentration) {
        return formats.decimal(concentration.hhi(), 3);
    }

    private String concentrationWords(Concentration concentration) {
        return Ui.text(
                "dashboard.concentration.words",
                Map.of(
                        "partners", formats.decimal(concentration.effectivePartners(), 1),
                        "top", formats.percent(concentration.topShare(3))));
    }

    /** What a figure was a year before, or that nothing is like it. */
    private Span before(@Nullable String value) {
        return Ui.span(
                value == null
                        ? Ui.text("dashboard.nobase")
                        : Ui.text(
                                "dashboard.before",
                                Map.of(
                                        "value",
                                        value,
                                        "period",
                                        PeriodText.of(headline.period().yearBefore(), band))));
    }

    private Query inPeriod() {
        return Query.empty().with("period", period.toString());
    }

    /** The unit stands with the name, so that the number has the line for itself; pointing at it shows the exact amount. */
    private FigureTile amount(String key, Query behind, @Nullable BigDecimal usd) {
        var label = Ui.text(key) + ", " + Ui.text("dashboard.usd");
        var tile = FigureTile.leadingTo(behind.at(TRADE), label, value(formats.millions(usd)), "");
        return usd == null ? tile : tile.exactly(formats.money(usd, "USD"));
    }

    private FigureTile tile(String key, String path, Query behind, String value) {
        return FigureTile.leadingTo(behind.at(path), Ui.text(key), value(value), "");
    }

    private static Span value(String value) {
        return Ui.span(value, "desk-tile-value");
    }
}
