package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Measure.Computed;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Stated;
import com.investkaluga.desk.trade.metrics.Shares.Share;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Growth and shares in the reader's words: '+18.2 % on 2012', 'almost +32 % (stated)', 'no base: H1 2013 is not known'. The
 * short forms are for grids and charts: there a number that is not known is '—'.
 */
public final class MeasureText {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Component reader;
    private final Formats formats;

    private MeasureText(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    /** Words in the language of the user who sees this component. */
    public static MeasureText in(Component reader) {
        return new MeasureText(reader);
    }

    /** @param period the period that grew; it names the year before as the base */
    public String growth(Measure growth, Period period) {
        return switch (growth) {
            case Computed computed ->
                text(
                        "trade.growth.on",
                        Map.of("change", formats.change(computed.value()), "base", period(period.yearBefore())));
            case Stated stated -> text("trade.stated", Map.of("words", statedGrowth(stated)));
            case Missing missing -> reason("trade.growth.missing.", missing);
        };
    }

    /** The same among other figures: 'growth +18.2 % on 2012', and a reason as it is. */
    public String growthDetail(Measure growth, Period period) {
        var words = growth(growth, period);
        return growth instanceof Missing ? words : text("trade.detail.growth", Map.of("growth", words));
    }

    /** The same, a rise in green and a fall in red; the sign says it too. */
    public Span growthSpan(Measure growth, Period period) {
        var span = Ui.span(growth(growth, period));
        growth.number()
                .filter(number -> number.signum() != 0)
                .ifPresent(number -> span.addClassName(number.signum() > 0 ? "desk-rise" : "desk-fall"));
        return span;
    }

    /** '+18.2 %', 'almost +32 %', 'no base' or, where the value itself is not known, '—'. */
    public String growthShort(Measure growth) {
        return switch (growth) {
            case Computed computed -> formats.change(computed.value());
            case Stated stated -> statedGrowth(stated);
            case Missing missing ->
                switch (missing.reason()) {
                    case PERIOD_NOT_KNOWN,
                            BASE_NOT_KNOWN,
                            PERIODS_DIFFER,
                            BASE_INCOMPLETE,
                            BASE_NOT_POSITIVE,
                            ONLY_SAMPLE -> text("trade.growth.nobase");
                    case VALUE_NOT_KNOWN,
                            VALUE_INCOMPLETE,
                            TOTAL_NOT_PUBLISHED,
                            TOTAL_NOT_POSITIVE,
                            DIRECTION_NOT_KNOWN -> Formats.UNKNOWN;
                };
        };
    }

    /** Why there is no growth: 'no base: H1 2013 is not known'; empty where there is one. */
    public String growthObstacle(Measure growth) {
        return growth instanceof Missing missing ? reason("trade.growth.missing.", missing) : "";
    }

    /** '8.1 %', '≈ 8 % (around, stated)' or 'total not published'. */
    public String share(Measure share) {
        return switch (share) {
            case Computed computed -> formats.percent(computed.value());
            case Stated stated -> shareShort(stated) + " (" + statedAs(stated.exactness()) + ")";
            case Missing missing -> reason("trade.share.missing.", missing);
        };
    }

    /** '8.1 %', '≈ 8 %' or '—'. */
    public String shareShort(Measure share) {
        return switch (share) {
            case Computed computed -> formats.percent(computed.value());
            case Stated stated -> sign(stated.exactness()) + percent(stated.value());
            case Missing missing -> Formats.UNKNOWN;
        };
    }

    /** What a share is of: 'of 10,937.5 USD m in 2013 (customs statistics)'; empty where there is none. */
    public String shareBase(Share share) {
        var total = share.total();
        return total == null
                ? ""
                : text(
                        total.basis() == Basis.PUBLISHED ? "trade.share.base.published" : "trade.share.base.flows",
                        Map.of(
                                "usd", formats.millions(total.usd()),
                                "period", period(total.period()),
                                "basis", TradeText.basis(total.basis(), reader)));
    }

    /** A change of a share: '+1.4 points'. */
    public String points(@Nullable BigDecimal points) {
        return points == null ? Formats.UNKNOWN : text("trade.points", Map.of("change", formats.signed(points, 1)));
    }

    /** 'around, stated', or 'stated' where the source is exact. */
    public String statedAs(Exactness exactness) {
        return exactness == Exactness.EXACT
                ? text("trade.stated.exact")
                : text("trade.stated.as", Map.of("words", exactness(exactness)));
    }

    /** 'almost', 'around', 'more than'. */
    public String exactness(Exactness exactness) {
        return text("trade.exactness." + exactness);
    }

    /** What stands before a number that is not exact: '≈ ', '&gt; '; nothing before an exact one. */
    public static String sign(@Nullable Exactness exactness) {
        return switch (exactness) {
            case ALMOST, ABOUT -> "≈\u00a0";
            case MORE_THAN -> ">\u00a0";
            case EXACT, PRELIMINARY, REVISED -> "";
            case null -> "";
        };
    }

    /** US dollars as a source prints them, in millions with the decimals that they have: '875', '24.1'. */
    public String statedMillions(BigDecimal usd) {
        return formats.quantity(usd.movePointLeft(6));
    }

    /** A rough amount with its unit in words: '663' (USD m), '10.9 bn'. */
    public String rough(BigDecimal usd) {
        var millions = usd.movePointLeft(6);
        return millions.compareTo(THOUSAND.multiply(BigDecimal.TEN)) < 0
                ? formats.decimal(millions, 0)
                : text("trade.billions", Map.of("number", formats.decimal(millions.movePointLeft(3), 1)));
    }

    String period(Period period) {
        return PeriodText.of(period, reader);
    }

    /** 'almost +32 %' as the source says it, without our word that it does. */
    private String statedGrowth(Stated stated) {
        var percent = stated.value().movePointRight(2);
        var change = formats.signed(percent, Math.max(0, percent.scale())) + "\u00a0%";
        return stated.exactness() == Exactness.EXACT ? change : exactness(stated.exactness()) + " " + change;
    }

    String percent(BigDecimal ratio) {
        return formats.asWritten(ratio.movePointRight(2)) + "\u00a0%";
    }

    private String reason(String prefix, Missing missing) {
        var months = PeriodText.ofMonths(missing.months(), reader);
        var period = missing.period() == null ? "" : period(missing.period());
        return text(prefix + missing.reason(), Map.of("period", period, "months", months));
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
