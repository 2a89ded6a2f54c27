package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.Dependence;
import com.investkaluga.desk.trade.explore.DependencePoint;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TradeFilter;
import com.investkaluga.desk.trade.ui.words.DependenceText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The numbers behind the charts of dependence. */
final class DependenceGrid {

    private DependenceGrid() {}

    static RecordGrid<DependencePoint> create(
            DependenceAsked asked,
            Dependence dependence,
            UserPreferences preferences,
            List<String> remarks,
            Component reader) {
        var words = new AnswerText(reader);
        var formats = Ui.formats(reader);
        var grid = new RecordGrid<DependencePoint>(
                "trade.dependence",
                "trade.explorer.count",
                preferences,
                DependencePoint::period,
                point -> "partners?period=" + point.period());
        grid.text("period", text("explorer.period"), point -> words.period(point.total()), "period")
                .number(
                        "hhi",
                        text("dependence.hhi"),
                        point -> point.concentration().hhi(),
                        point -> DependenceText.in(reader)
                                .hhi(point.concentration().hhi()),
                        point -> words.incomplete(point.total()),
                        "hhi")
                .number(
                        "effective",
                        text("dependence.effective.name"),
                        point -> point.concentration().effectivePartners(),
                        point -> formats.decimal(point.concentration().effectivePartners(), 1),
                        "effective");
        DependencePoint.TOPS.forEach(top -> grid.number(
                        "top" + top,
                        Ui.text("trade.dependence.top", Map.of("count", top)),
                        point -> share(point, top),
                        point -> formats.percent(share(point, top)),
                        "top" + top)
                .inPercent("top" + top));
        grid.text("greatest", text("dependence.greatest"), point -> formats.country(point.greatest()), null)
                .number(
                        "partners",
                        text("explorer.partners"),
                        DependencePoint::partners,
                        point -> formats.count(point.partners()),
                        "partners")
                .complete("dependence", null);
        var question = asked.question();
        var filter = new TradeFilter(question.direction(), Set.of(), question.goods());
        grid.notes(() -> words.notes(dependence.basis(), filter, Split.PARTNER, question.range(), remarks));
        grid.onSort(sort -> asked.query().with("sort", sort).go(UI.getCurrent(), ExplorerAddress.PATH));
        grid.show(ListSource.by(dependence.points(), keys()), asked.query());
        return grid;
    }

    private static Map<String, Function<DependencePoint, @Nullable Comparable<?>>> keys() {
        var keys = new HashMap<String, Function<DependencePoint, @Nullable Comparable<?>>>();
        keys.put("period", DependencePoint::period);
        keys.put("hhi", point -> point.concentration().hhi());
        keys.put("effective", point -> point.concentration().effectivePartners());
        DependencePoint.TOPS.forEach(top -> keys.put("top" + top, point -> share(point, top)));
        keys.put("partners", DependencePoint::partners);
        return keys;
    }

    private static BigDecimal share(DependencePoint point, int top) {
        return point.concentration().topShare(top);
    }

    private static String text(String key) {
        return Ui.text("trade." + key);
    }
}
