package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartColour;
import com.investkaluga.desk.chart.ChartKind;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.chart.Point;
import com.investkaluga.desk.chart.Series;
import com.investkaluga.desk.trade.explore.Part;
import com.investkaluga.desk.trade.explore.TwoPeriodsAnswer;
import com.investkaluga.desk.trade.explore.TwoPeriodsRow;
import com.investkaluga.desk.trade.ui.words.ChartPoints;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;

/** Goods of one level as fields, as large as what was traded; each leads to what it consists of. */
final class GoodsTreemap {

    /** More fields are too small to be read. */
    private static final int SHOWN = 40;

    private final TwoPeriodsAsked asked;
    private final TwoPeriodsAnswer answer;
    private final Component reader;
    private final AnswerText words;

    GoodsTreemap(TwoPeriodsAsked asked, TwoPeriodsAnswer answer, Component reader) {
        this.asked = asked;
        this.answer = answer;
        this.reader = reader;
        words = new AnswerText(reader);
    }

    ChartModel model() {
        var traded = answer.rows().stream().filter(row -> usd(row).signum() > 0).toList();
        var names = new ArrayList<String>();
        var fields = new ArrayList<Point>();
        traded.stream().limit(SHOWN).forEach(row -> {
            names.add(name(row.part()));
            fields.add(field(row));
        });
        if (traded.size() > SHOWN) {
            var others = traded.stream().skip(SHOWN).map(GoodsTreemap::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
            names.add(name(Part.OTHERS));
            fields.add(Point.of(ChartPoints.millions(others)).colour(ChartColour.SECONDARY));
        }
        return ChartModel.of(
                        ChartKind.TREEMAP,
                        names,
                        Series.of(
                                words.period(answer.periods().now()),
                                ChartPoints.colour(asked.question().filter().direction()),
                                fields))
                .unit(words.unit(Measured.VALUE, null))
                .decimals(1);
    }

    private Point field(TwoPeriodsRow row) {
        var periods = answer.periods();
        return Point.of(ChartPoints.millions(usd(row)))
                .details(Stream.of(
                                Ui.text("trade.detail.share", Map.of("share", words.percent(row.share()))),
                                words.change(row.growth(), periods.now(), periods.before()),
                                words.revision(row.revision()))
                        .filter(line -> !line.isEmpty())
                        .toList())
                .link(ExplorerAddress.behind(asked.query(), asked.question().split(), row.part(), periods.askedNow())
                        .orElse(null));
    }

    private String name(String part) {
        return PartText.of(
                part, asked.question().split(), asked.question().filter().direction(), reader);
    }

    private static BigDecimal usd(TwoPeriodsRow row) {
        return row.now() == null ? BigDecimal.ZERO : row.now().usd();
    }
}
