package com.investkaluga.desk.trade;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.trade.FigureBook.Published;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.metrics.Growth;
import com.investkaluga.desk.trade.metrics.Implied;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.Measure.Missing;
import com.investkaluga.desk.trade.metrics.Measure.Reason;
import com.investkaluga.desk.trade.metrics.Ranks;
import com.investkaluga.desk.trade.metrics.Ranks.Rank;
import com.investkaluga.desk.trade.metrics.Shares;
import com.investkaluga.desk.trade.metrics.StatedPercent;
import com.investkaluga.desk.trade.metrics.TradeValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what follows from a reported figure, given all published and all imported values. */
final class FigureAnalyst {

    private final FigureBook book;
    private final StatisticalValues statistics;
    private final FigureChecks checks;

    FigureAnalyst(FigureBook book, StatisticalValues statistics) {
        this.book = book;
        this.statistics = statistics;
        checks = new FigureChecks(book, statistics);
    }

    ReportedFigure analyse(FigureDetails figure) {
        var data = figure.data();
        var period = data.period();
        if (period == null) {
            return withoutPeriod(figure);
        }
        var value = value(data, period);
        var base = known(data, data.iso2(), period.yearBefore());
        var total = data.iso2() == null ? null : known(data, null, period);
        var statedGrowth = statedGrowth(data);
        var statedShare = statedShare(data);
        var ofTotal = isShareOfDirection(data);
        return new ReportedFigure(
                figure,
                Growth.of(period, value, base, statedGrowth),
                value == null || base != null || statedGrowth == null
                        ? null
                        : Implied.base(value, statedGrowth).orElse(null),
                ofTotal || statedShare == null
                        ? Shares.of(period, data.iso2() == null ? null : value, total, null, statedShare)
                                .measure()
                        : Measure.stated(statedShare),
                value == null || statedShare == null || (ofTotal && total != null)
                        ? null
                        : Implied.total(value, statedShare).orElse(null),
                publishedRank(data, period),
                checks.of(data, period),
                book.rivals(figure));
    }

    private static ReportedFigure withoutPeriod(FigureDetails figure) {
        var unknown = Missing.because(Reason.PERIOD_NOT_KNOWN, null);
        var growth = statedGrowth(figure.data());
        var share = statedShare(figure.data());
        return new ReportedFigure(
                figure,
                growth == null ? unknown : Measure.stated(growth),
                null,
                share == null ? unknown : Measure.stated(share),
                null,
                null,
                List.of(),
                List.of());
    }

    private @Nullable Rank publishedRank(FigureData data, Period period) {
        if (data.iso2() == null || !data.inUse()) {
            return null;
        }
        return Ranks.of(book.partners(period, data.scope(), data.direction())).get(data.iso2());
    }

    /** What is known from sources, else from imported flows, which only know all goods together. */
    private @Nullable TradeValue known(FigureData data, @Nullable String iso2, Period period) {
        return book.published(iso2, period, data.scope(), data.direction())
                .map(Published::value)
                .orElseGet(() ->
                        data.scope() == FigureScope.TOTAL ? statistics.value(iso2, period, data.direction()) : null);
    }

    static @Nullable TradeValue value(FigureData data, Period period) {
        return data.valueUsd() == null ? null : TradeValue.of(period, data.valueUsd(), Basis.PUBLISHED);
    }

    static @Nullable StatedPercent statedGrowth(FigureData data) {
        return data.growthPercent() == null
                ? null
                : new StatedPercent(data.growthPercent(), Objects.requireNonNull(data.exactnessGrowth()));
    }

    static @Nullable StatedPercent statedShare(FigureData data) {
        return data.sharePercent() == null
                ? null
                : new StatedPercent(data.sharePercent(), Objects.requireNonNull(data.exactnessShare()));
    }

    /** Whether the stated share is one of all trade in the figure's own direction. */
    static boolean isShareOfDirection(FigureData data) {
        return data.shareBasis() != null
                && data.shareBasis().name().equals(data.direction().name());
    }
}
