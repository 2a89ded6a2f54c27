package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.ChapterTrade;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a country's trade consists of and which goods made its growth, chapter by chapter; the small ones stand together. */
final class CountryGoods {

    private static final int FIELDS = 20;
    private static final int MOVERS = 9;

    private final CountryAsked asked;
    private final List<ChapterTrade> chapters;
    private final Component reader;
    private final MeasureText words;

    /** @param chapters of the period that is compared, the greatest first */
    CountryGoods(CountryAsked asked, List<ChapterTrade> chapters, Component reader) {
        this.asked = asked;
        this.chapters = chapters;
        this.reader = reader;
        words = MeasureText.in(reader);
    }

    /** Fields as large as the chapters' values; each leads to its flows. */
    ChartModel fields() {
        var traded =
                chapters.stream().filter(chapter -> chapter.usd().signum() > 0).toList();
        var names = new ArrayList<String>();
        var fields = new ArrayList<Point>();
        traded.stream().limit(FIELDS).forEach(chapter -> {
            names.add(name(chapter));
            fields.add(field(chapter));
        });
        if (traded.size() > FIELDS) {
            var rest = traded.stream().skip(FIELDS).map(ChapterTrade::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
            names.add(others());
            fields.add(Point.of(ChartPoints.millions(rest)).colour(ChartColour.SECONDARY));
        }
        return ChartModel.of(
                        ChartKind.TREEMAP,
                        names,
                        Series.of(
                                TradeText.direction(asked.direction(), reader),
                                ChartPoints.colour(asked.direction()),
                                fields))
                .unit(text("trade.unit.millions"))
                .decimals(1);
    }

    /** The chapters that moved the total most, up or down, and all others together: the bars add up to the growth. */
    ChartModel movers() {
        var moved = chapters.stream()
                .filter(chapter -> chapter.contribution() != null)
                .sorted(Comparator.comparing(
                                (ChapterTrade chapter) -> points(chapter).abs())
                        .reversed())
                .toList();
        var greatest = moved.stream()
                .limit(MOVERS)
                .sorted(Comparator.comparing(CountryGoods::points).reversed())
                .toList();
        var names = new ArrayList<>(greatest.stream().map(this::name).toList());
        var bars = new ArrayList<>(greatest.stream().map(this::bar).toList());
        if (moved.size() > MOVERS) {
            names.add(others());
            bars.add(mover(
                    moved.stream().skip(MOVERS).map(CountryGoods::points).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return ChartModel.of(
                        ChartKind.BAR,
                        names,
                        Series.of(text("trade.series.contribution"), ChartPoints.colour(asked.direction()), bars))
                .unit(text("trade.unit.points"))
                .decimals(1)
                .signed(true);
    }

    /** '+31.8 points on 2012', the growth that the bars add up to; empty where there is nothing to compare with. */
    String growth() {
        if (chapters.stream().allMatch(chapter -> chapter.contribution() == null)) {
            return "";
        }
        var sum = chapters.stream().map(CountryGoods::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return reader.getTranslation(
                "trade.chart.movers.sum",
                Map.of(
                        "change",
                        words.points(sum),
                        "base",
                        period(asked.compared().yearBefore())));
    }

    private Point field(ChapterTrade chapter) {
        return Point.of(ChartPoints.millions(chapter.usd()))
                .details(details(chapter))
                .link(link(chapter));
    }

    private Point bar(ChapterTrade chapter) {
        return mover(points(chapter)).details(details(chapter)).link(link(chapter));
    }

    private static Point mover(BigDecimal points) {
        return Point.of(points).colour(points.signum() < 0 ? ChartColour.FALL : null);
    }

    private List<String> details(ChapterTrade chapter) {
        return List.of(
                reader.getTranslation("trade.detail.share", Map.of("share", words.shareShort(chapter.share()))),
                words.growthDetail(chapter.growth(), asked.compared()));
    }

    private String link(ChapterTrade chapter) {
        return ExplorerLink.of(asked.iso2(), asked.period(), asked.direction(), chapter.chapter());
    }

    private String name(ChapterTrade chapter) {
        return TradeText.numberedChapter(chapter.chapter(), reader);
    }

    private String others() {
        return text("trade.chapters.others");
    }

    private String period(Period period) {
        return PeriodText.of(period, reader);
    }

    private static BigDecimal points(ChapterTrade chapter) {
        return chapter.contribution() == null
                ? BigDecimal.ZERO
                : chapter.contribution().movePointRight(2);
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
