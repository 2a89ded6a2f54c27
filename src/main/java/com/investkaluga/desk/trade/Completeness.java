package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** Which months of a period have flows. */
final class Completeness {

    private Completeness() {}

    static List<YearMonth> missing(Period period, Set<YearMonth> months) {
        return period.months().stream().filter(month -> !months.contains(month)).toList();
    }
}
