package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Short names of periods for an axis: the year alone where it begins, so that the axis stays quiet however fine the steps are. */
final class PeriodAxis {

    private PeriodAxis() {}

    static List<String> labels(List<Period> periods, Component reader) {
        return periods.stream().map(period -> label(period, reader)).toList();
    }

    private static String label(Period period, Component reader) {
        if (period.first().getMonthValue() == 1) {
            return Integer.toString(period.first().getYear());
        }
        return period.kind() == Period.Kind.MONTH ? PeriodText.month(period.first(), Ui.locale(reader)) : "";
    }
}
