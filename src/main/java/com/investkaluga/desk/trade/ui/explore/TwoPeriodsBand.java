package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.TwoPeriodsAnswer;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is asked for together: both values, the change, the share, the balance. */
final class TwoPeriodsBand {

    private TwoPeriodsBand() {}

    static Component create(TwoPeriodsAsked asked, TwoPeriodsAnswer answer, Component reader) {
        var words = new AnswerText(reader);
        var periods = answer.periods();
        var total = answer.total();
        var direction = TradeText.direction(asked.question().filter().direction(), reader);
        return new FigureBand(
                value(direction, words.period(periods.now()), total.now(), words),
                value(direction, words.period(periods.before()), total.before(), words),
                growth(answer, words, reader),
                new FigureTile(Ui.text("trade.explorer.share"), words.percent(total.share()), "")
                        .comparison(Ui.span(
                                total.sharePoints() == null
                                        ? ""
                                        : MeasureText.in(reader).points(total.sharePoints()))),
                new FigureTile(Ui.text("trade.measured.BALANCE"), balance(total.balance(), words), unit())
                        .comparison(Ui.span(Ui.text(
                                "trade.explorer.balance.before",
                                Map.of("value", balance(total.balanceBefore(), words))))));
    }

    private static FigureTile value(String direction, String period, @Nullable TradeValue value, AnswerText words) {
        return new FigureTile(direction + ", " + period, words.millions(value), unit())
                .comparison(Ui.span(words.incomplete(value)));
    }

    private static FigureTile growth(TwoPeriodsAnswer answer, AnswerText words, Component reader) {
        var total = answer.total();
        var known = total.growth().number();
        var number = Ui.span(known.isPresent() ? words.growth(total.growth()) : Formats.UNKNOWN, "desk-tile-value");
        known.filter(change -> change.signum() != 0)
                .ifPresent(change -> number.addClassName(change.signum() > 0 ? "desk-rise" : "desk-fall"));
        var remark = known.isPresent()
                ? Ui.text("trade.explorer.change.usd", Map.of("value", words.change(total.changeUsd())))
                : MeasureText.in(reader).growthObstacle(total.growth());
        return new FigureTile(Ui.text("trade.explorer.growth"), number, "").comparison(Ui.span(remark));
    }

    private static String balance(Measure balance, AnswerText words) {
        return words.millions(balance.number().orElse(null));
    }

    private static String unit() {
        return Ui.text("trade.unit.millions");
    }
}
