package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.Sparkline;
import com.investkaluga.desk.dashboard.HeadlineTrend;
import com.investkaluga.desk.trade.ComparedValue;
import com.investkaluga.desk.trade.TradeHeadline;
import com.investkaluga.desk.trade.metrics.Concentration;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headline figures of a period, each with its comparison in words and its way there as a spark line. */
final class HeadlineTiles {

    /** The figures and how they came about. */
    record Data(TradeHeadline headline, HeadlineTrend trend) {}

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
                        "trade.direction.TURNOVER",
                        "trade",
                        data.headline().turnover(),
                        data.trend().turnover()),
                tiles.growth(),
                tiles.amount(
                        "trade.direction.EXPORTS",
                        "trade",
                        data.headline().exports(),
                        data.trend().exports()),
                tiles.amount(
                        "trade.direction.IMPORTS",
                        "trade",
                        data.headline().imports(),
                        data.trend().imports()),
                tiles.balance(),
                tiles.partners(),
                tiles.concentration());
        return tiles.band;
    }

    private FigureTile amount(
            String key, String path, ComparedValue value, List<? extends @Nullable BigDecimal> before) {
        var usd = value.now() == null ? null : value.now().usd();
        return tile(key, path, formats.millions(usd), usd, Ui.text("dashboard.usd"))
                .comparison(MeasureText.in(band).growthSpan(value.growth(), headline.period()))
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
        return tile("dashboard.growth", "partners", value, null, "")
                .comparison(words)
                .extra(new Sparkline(trend.growth()));
    }

    private FigureTile balance() {
        var balance = headline.balance().number().orElse(null);
        var cover = headline.coverRatio().number().map(formats::percent).orElse(Formats.UNKNOWN);
        return tile("dashboard.balance", "trade", formats.millions(balance), balance, Ui.text("dashboard.usd"))
                .comparison(Ui.span(Ui.text("dashboard.cover", Map.of("value", cover))))
                .extra(new Sparkline(trend.balance()));
    }

    private FigureTile partners() {
        var before = headline.activePartnersBefore();
        var words = before == null
                ? new Span(Ui.text("dashboard.partners.nobase"))
                : new Span(Ui.text(
                        "dashboard.partners.before",
                        Map.of(
                                "count",
                                before,
                                "period",
                                PeriodText.of(headline.period().yearBefore(), band))));
        return tile("dashboard.active", "partners", formats.count(headline.activePartners()), null, "")
                .comparison(words)
                .extra(new Sparkline(trend.activePartners()));
    }

    private FigureTile concentration() {
        var concentration = headline.concentration();
        var value = concentration == null ? Formats.UNKNOWN : formats.decimal(concentration.hhi(), 3);
        return tile("dashboard.concentration", "partners", value, null, "")
                .comparison(concentration == null ? new Span() : concentrationWords(concentration))
                .extra(new Sparkline(trend.concentration()));
    }

    private Span concentrationWords(Concentration concentration) {
        return new Span(Ui.text(
                "dashboard.concentration.words",
                Map.of(
                        "partners", formats.decimal(concentration.effectivePartners(), 1),
                        "top", formats.percent(concentration.topShare(3)))));
    }

    /** The unit stands with the name, so that the number has the line for itself; pointing at it shows the exact amount. */
    private FigureTile tile(String key, String path, String value, @Nullable BigDecimal exactUsd, String unit) {
        var address = path + "?period=" + period;
        var label = unit.isEmpty() ? Ui.text(key) : Ui.text(key) + ", " + unit;
        var number = Ui.span(value, "desk-tile-value");
        if (exactUsd != null) {
            number.getElement().setAttribute("title", formats.money(exactUsd, "USD"));
        }
        return FigureTile.leadingTo(address, label, number, "");
    }
}
