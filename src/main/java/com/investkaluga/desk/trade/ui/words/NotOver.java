package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.DataState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** Names what is compared where a period is not over: '2024 is not over: Jan–May 2024 against Jan–May 2023.' */
public final class NotOver {

    private NotOver() {}

    /** A line that can be seen where the period is not over only. */
    public static Div remark(Period period, DataState state, Component reader) {
        var known = state.knownPart(period);
        var remark = Ui.div("desk-remark");
        remark.setVisible(!known.equals(period));
        remark.add(Ui.span(reader.getTranslation(
                "trade.notover",
                Map.of(
                        "period", PeriodText.of(period, reader),
                        "part", PeriodText.of(known, reader),
                        "base", PeriodText.of(known.yearBefore(), reader)))));
        return remark;
    }
}
