package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.metrics.Implied;
import com.investkaluga.desk.trade.metrics.Measure;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** Values that no source gives but that follow from what sources say, always with what they follow from. */
public final class ImpliedText {

    private ImpliedText() {}

    /** 'Implied 2012 base ≈ 663 (implied by 875 and almost +32 %)'. */
    public static String base(Implied base, Component reader) {
        var words = MeasureText.in(reader);
        return reader.getTranslation(
                "trade.implied.base",
                Map.of(
                        "period", words.period(base.value().period().yearBefore()),
                        "usd", words.rough(base.usd()),
                        "value", words.statedMillions(base.value().usd()),
                        "growth", words.growthShort(Measure.stated(base.stated()))));
    }

    /** 'Implied total ≈ 10.9 bn (implied by 875 at around 8 %)'. */
    public static String total(Implied total, Component reader) {
        var words = MeasureText.in(reader);
        var exactness = total.stated().exactness();
        var share = Ui.formats(reader).asWritten(total.stated().percent()) + "\u00a0%";
        return reader.getTranslation(
                "trade.implied.total",
                Map.of(
                        "usd", words.rough(total.usd()),
                        "value", words.statedMillions(total.value().usd()),
                        "share",
                                exactness == com.investkaluga.desk.base.Exactness.EXACT
                                        ? share
                                        : words.exactness(exactness) + " " + share));
    }

    /** 'implied total ≈ 10.9 bn', where there is little room. */
    public static String totalShort(Implied total, Component reader) {
        return reader.getTranslation(
                "trade.implied.total.short",
                Map.of("usd", MeasureText.in(reader).rough(total.usd())));
    }
}
