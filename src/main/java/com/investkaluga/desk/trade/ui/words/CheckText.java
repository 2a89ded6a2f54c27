package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.metrics.Check;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Map;

/** What a source states held against what follows from other values, in the reader's words. */
public final class CheckText {

    private CheckText() {}

    /** 'Growth: +32.0 % stated by Agency news; +28.4 % by customs statistics'. */
    public static String sentence(Check check, Component reader) {
        var others = check.computedSources().isEmpty()
                ? reader.getTranslation("trade.basis.STATISTICAL")
                : String.join("; ", check.computedSources());
        return reader.getTranslation(
                "trade.check",
                Map.of(
                        "subject", reader.getTranslation("trade.check." + check.subject()),
                        "stated", number(check.subject(), check.stated(), reader),
                        "source", check.statedSource(),
                        "computed", number(check.subject(), check.computed(), reader),
                        "others", others));
    }

    private static String number(Check.Subject subject, BigDecimal number, Component reader) {
        var formats = Ui.formats(reader);
        return switch (subject) {
            case GROWTH -> formats.signed(number, 1) + "\u00a0%";
            case SHARE -> formats.decimal(number, 1) + "\u00a0%";
            case RANK -> formats.count(number);
            case AMOUNT -> formats.millions(number);
        };
    }
}
