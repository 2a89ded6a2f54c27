package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Mark;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.ChapterTrade;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.FigureData;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.SeriesPoint;
import com.investkaluga.desk.trade.ShareBasis;
import com.investkaluga.desk.trade.YearStanding;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Models of a country's charts. Published figures are dots of their own over the flows, never part of them. */
final class CountryCharts {

    private static final int CHAPTERS = 12;
    private static final int CONTRIBUTIONS = 8;
    private static final int YEARS_OF_QUARTERS = 6;
    private static final int YEARS_OF_MONTHS = 3;

    private final Component reader;
    private final List<ReportedFigure> published;
    private final MeasureText words;

    CountryCharts(Component reader, List<ReportedFigure> published) {
        this.reader = reader;
        this.published = published;
        words = MeasureText.in(reader);
    }

    static Granularity stepOf(Period period) {
        return switch (period.kind()) {
            case YEAR, RANGE -> Granularity.YEAR;
            case HALF -> Granularity.HALF;
            case QUARTER -> Granularity.QUARTER;
            case MONTH -> Granularity.MONTH;
        };
    }

    /** All there is for years and halves, the years up to the period's own for finer steps. */
    static Period range(Period period, Granularity step, DataState state) {
        var available = state.available() == null ? period : state.available();
        var years = switch (step) {
            case YEAR, HALF -> 0;
            case QUARTER -> YEARS_OF_QUARTERS;
            case MONTH -> YEARS_OF_MONTHS;
        };
        if (years == 0) {
            return available;
        }
        var last = YearMonth.of(period.last().getYear(), 12);
        return new Period(last.minusMonths(years * 12L - 1), last);
    }

    ChartModel turnover(List<SeriesPoint> points) {
        var flows = points.stream()
                .map(point -> value(point.turnover())
                        .incomplete(point.turnover() != null
                                && !point.missingMonths().isEmpty())
                        .details(details(point)))
                .toList();
        var dots = points.stream().map(point -> dot(point.period())).toList();
        return model(
                points,
                ChartKind.MIXED,
                Stream.of(
                        Series.of(text("trade.direction.TURNOVER"), ChartColour.ACCENT, flows)
                                .as(Mark.COLUMN),
                        Series.of(text("trade.series.published"), ChartColour.ATTENTION, dots)
                                .as(Mark.DOTS)));
    }

    ChartModel directions(List<SeriesPoint> points) {
        return model(
                points,
                ChartKind.STACKED_COLUMN,
                Stream.of(
                        Series.of(
                                text("trade.direction.EXPORTS"),
                                ChartColour.EXPORTS,
                                values(points, SeriesPoint::exports)),
                        Series.of(
                                text("trade.direction.IMPORTS"),
                                ChartColour.IMPORTS,
                                values(points, SeriesPoint::imports))));
    }

    ChartModel chapters(List<ChapterTrade> chapters) {
        var shown = chapters.stream()
                .filter(chapter -> chapter.usd().signum() > 0)
                .limit(CHAPTERS)
                .toList();
        return ChartModel.of(
                        ChartKind.BAR,
                        names(shown),
                        Series.of(
                                text("trade.direction.TURNOVER"),
                                ChartColour.ACCENT,
                                shown.stream().map(this::chapter).toList()))
                .unit(text("trade.unit.millions"))
                .decimals(1);
    }

    ChartModel contributions(List<ChapterTrade> chapters) {
        var shown = chapters.stream()
                .filter(chapter -> chapter.contribution() != null)
                .sorted(Comparator.comparing(
                                (ChapterTrade chapter) -> points(chapter).abs())
                        .reversed())
                .limit(CONTRIBUTIONS)
                .sorted(Comparator.comparing(CountryCharts::points).reversed())
                .toList();
        var bars = shown.stream()
                .map(chapter -> Point.of(points(chapter))
                        .colour(points(chapter).signum() < 0 ? ChartColour.FALL : null)
                        .details(growth(words.growthShort(chapter.growth()))))
                .toList();
        return ChartModel.of(
                        ChartKind.BAR,
                        names(shown),
                        Series.of(text("trade.series.contribution"), ChartColour.ACCENT, bars))
                .unit(text("trade.unit.points"))
                .decimals(1)
                .signed(true);
    }

    ChartModel standing(List<YearStanding> years) {
        var shares = years.stream()
                .map(year -> Point.of(percent(year.share().number().orElse(null)))
                        .incomplete(year.value() != null && !year.value().isComplete())
                        .details(year.rank() == null ? List.of() : List.of(RankText.placeAmong(year.rank(), reader))))
                .toList();
        var stated = years.stream().map(year -> statedShare(year.year())).toList();
        return ChartModel.of(
                        ChartKind.MIXED,
                        years.stream()
                                .map(year -> PeriodText.of(year.year(), reader))
                                .toList(),
                        Series.of(text("trade.series.share"), ChartColour.ACCENT, shares)
                                .as(Mark.LINE),
                        Series.of(text("trade.series.published"), ChartColour.ATTENTION, stated)
                                .as(Mark.DOTS))
                .unit("%")
                .decimals(1);
    }

    private ChartModel model(List<SeriesPoint> points, ChartKind kind, Stream<Series> series) {
        return ChartModel.of(
                        kind,
                        points.stream()
                                .map(point -> PeriodText.of(point.period(), reader))
                                .toList(),
                        series.toList())
                .unit(text("trade.unit.millions"))
                .decimals(1);
    }

    private List<String> details(SeriesPoint point) {
        var details = new ArrayList<String>();
        details.add(reader.getTranslation("trade.detail.share", Map.of("share", words.shareShort(point.share()))));
        details.add(growth(words.growth(point.growth(), point.period())));
        if (point.turnover() != null) {
            details.add(TradeText.basis(point.turnover().basis(), reader));
        }
        return details;
    }

    private Point chapter(ChapterTrade chapter) {
        var details = new ArrayList<String>();
        details.add(reader.getTranslation("trade.detail.share", Map.of("share", words.shareShort(chapter.share()))));
        details.add(growth(words.growthShort(chapter.growth())));
        if (chapter.contribution() != null) {
            details.add(words.points(points(chapter)));
        }
        return Point.of(millions(chapter.usd())).details(details);
    }

    /** The published turnover of exactly this period. */
    private Point dot(Period period) {
        return inUse(period)
                .filter(figure -> figure.data().valueUsd() != null)
                .findFirst()
                .map(figure -> Point.of(millions(figure.data().valueUsd()))
                        .published(true)
                        .details(
                                Provenance.exactness(figure.data().exactnessValue(), reader),
                                figure.data().sourceTitle()))
                .orElseGet(Point::unknown);
    }

    private Point statedShare(Period year) {
        return inUse(year)
                .map(ReportedFigure::data)
                .filter(data -> data.sharePercent() != null && data.shareBasis() == ShareBasis.TURNOVER)
                .findFirst()
                .map(data -> Point.of(data.sharePercent())
                        .published(true)
                        .details(Provenance.exactness(data.exactnessShare(), reader), data.sourceTitle()))
                .orElseGet(Point::unknown);
    }

    private Stream<ReportedFigure> inUse(Period period) {
        return published.stream().filter(figure -> {
            FigureData data = figure.data();
            return data.inUse()
                    && data.scope() == FigureScope.TOTAL
                    && data.direction() == Direction.TURNOVER
                    && period.equals(data.period());
        });
    }

    private static List<Point> values(List<SeriesPoint> points, Function<SeriesPoint, @Nullable TradeValue> part) {
        return points.stream()
                .map(point -> value(part.apply(point))
                        .incomplete(part.apply(point) != null
                                && !point.missingMonths().isEmpty()))
                .toList();
    }

    private List<String> names(List<ChapterTrade> chapters) {
        return chapters.stream()
                .map(chapter -> TradeText.numberedChapter(chapter.chapter(), reader))
                .toList();
    }

    private String growth(String growth) {
        return reader.getTranslation("trade.detail.growth", Map.of("growth", growth));
    }

    private static Point value(@Nullable TradeValue value) {
        return Point.of(millions(value == null ? null : value.usd()));
    }

    private static BigDecimal points(ChapterTrade chapter) {
        return chapter.contribution() == null
                ? BigDecimal.ZERO
                : chapter.contribution().movePointRight(2);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.movePointRight(2);
    }

    private static @Nullable BigDecimal millions(@Nullable BigDecimal usd) {
        return usd == null ? null : usd.movePointLeft(6);
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
