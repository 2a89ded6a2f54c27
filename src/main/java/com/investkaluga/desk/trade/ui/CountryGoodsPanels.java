package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.trade.ChapterTrade;
import com.investkaluga.desk.trade.PartnerTrade;
import com.investkaluga.desk.trade.ui.words.KnownMonths;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A country's goods in one period: what was traded as fields, and which chapters made the growth as bars beside them. */
final class CountryGoodsPanels extends Composite<Div> {

    private static final String HEIGHT = "300px";

    private final ChartPanel fields = new ChartPanel(getTranslation("trade.chart.chapters"));
    private final ChartPanel movers = new ChartPanel(getTranslation("trade.chart.contributions"));

    CountryGoodsPanels() {
        List.of(fields, movers)
                .forEach(panel ->
                        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go)));
        fields.setChartHeight(HEIGHT);
        getContent().addClassName("desk-wide-narrow");
        getContent().add(fields, movers);
    }

    /**
     * @param chapters of the compared period, the greatest first
     * @param trade the country's trade in the direction that is asked for, null where there was none
     */
    void show(CountryAsked now, List<ChapterTrade> chapters, @Nullable PartnerTrade trade) {
        var goods = new CountryGoods(now, chapters, this);
        fields.setTitle(now.text("trade.chart.chapters.of", this));
        fields.setEmptyText(noFlows(now));
        fields.setNote(KnownMonths.lacking(now.compared(), now.state(), this));
        now.fill(fields, goods.fields(), now.text("trade.chart.chapters.subtitle", this), this);

        movers.setTitle(now.text("trade.chart.contributions.of", this));
        movers.setEmptyText(nothingMoved(now, trade));
        now.fill(movers, goods.movers(), now.text("trade.chart.contributions.subtitle", this) + goods.growth(), this);
    }

    /** Why no chapter made the growth: there was no trade at all, or there is no growth and why. */
    private String nothingMoved(CountryAsked now, @Nullable PartnerTrade trade) {
        return trade == null
                ? noFlows(now)
                : getTranslation(
                        "trade.chart.contributions.none",
                        Map.of("reason", MeasureText.in(this).growthObstacle(trade.growth())));
    }

    private String noFlows(CountryAsked now) {
        return now.isUnknown()
                ? KnownMonths.unknown(now.compared(), this)
                : now.text("trade.chart.chapters.none", this);
    }
}
