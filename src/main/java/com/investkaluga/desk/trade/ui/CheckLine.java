package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.metrics.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One check of a figure as a line of the list of all checks. */
record CheckLine(ReportedFigure figure, Check check) {

    enum Verdict {
        DIFFERS,
        AGREES
    }

    private static final Comparator<CheckLine> DIFFERING_FIRST_LATEST_FIRST =
            Comparator.comparing(CheckLine::verdict).thenComparing(CheckLine::period, Comparator.reverseOrder());

    /** The checks of figures in use; those that do not agree first, then the latest. */
    static List<CheckLine> of(List<ReportedFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.data().inUse())
                .flatMap(figure -> figure.checks().stream().map(check -> new CheckLine(figure, check)))
                .sorted(DIFFERING_FIRST_LATEST_FIRST)
                .toList();
    }

    /** Null for all partners together. */
    @Nullable
    String iso2() {
        return figure.data().iso2();
    }

    /** A figure without a period has no checks. */
    Period period() {
        return Objects.requireNonNull(figure.data().period());
    }

    Verdict verdict() {
        return check.passes() ? Verdict.AGREES : Verdict.DIFFERS;
    }
}
