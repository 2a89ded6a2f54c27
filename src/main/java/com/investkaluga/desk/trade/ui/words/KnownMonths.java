package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.DataState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Says of a period which of its months are known: '2024 is not over: Jan–May 2024 against Jan–May 2023.', '2021 lacks Jun 2021 …',
 * 'Nothing is known of Jun 2021.'
 */
public final class KnownMonths {

    private KnownMonths() {}

    /** A line that can be seen only where not all is known; of what lies beyond all flows the address's own remark speaks. */
    public static Div remark(Period period, DataState state, Component reader) {
        var remark = Ui.div("desk-remark");
        var words = state.isBeyond(period) ? "" : of(period, state, reader);
        remark.setVisible(!words.isEmpty());
        remark.add(Ui.span(words));
        return remark;
    }

    /** Empty where all months of the period are known. */
    public static String of(Period period, DataState state, Component reader) {
        var over = state.knownPart(period);
        if (state.isUnknown(over)) {
            return unknown(over, reader);
        }
        var lacking = lacking(over, state, reader);
        return over.equals(period) || !lacking.isEmpty()
                ? lacking
                : reader.getTranslation(
                        "trade.notover",
                        Map.of(
                                "period", PeriodText.of(period, reader),
                                "part", PeriodText.of(over, reader),
                                "base", PeriodText.of(over.yearBefore(), reader)));
    }

    /** 'Nothing is known of Jun 2021.' */
    public static String unknown(Period period, Component reader) {
        return reader.getTranslation("trade.unknown", Map.of("period", PeriodText.of(period, reader)));
    }

    /** Empty where the period lacks no month, and where nothing of it is known. */
    public static String lacking(Period period, DataState state, Component reader) {
        return state.isUnknown(period) ? "" : lacking(period, state.missingMonths(period), reader);
    }

    /** Of months that a value is known to lack; empty where there are none. */
    public static String lacking(Period period, List<YearMonth> months, Component reader) {
        return months.isEmpty()
                ? ""
                : reader.getTranslation(
                        "trade.lacking",
                        Map.of(
                                "period", PeriodText.of(period, reader),
                                "months", PeriodText.ofMonths(months, reader)));
    }
}
