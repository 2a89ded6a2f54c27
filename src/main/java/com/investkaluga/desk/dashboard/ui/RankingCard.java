package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.PartnerTrade;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.KnownMonths;
import com.investkaluga.desk.trade.ui.words.PartnerLink;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.investkaluga.desk.trade.ui.words.RevisionText;
import com.investkaluga.desk.trade.ui.words.ShareRemarks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The greatest partners: value and what it was before an import changed it, share, place against the year before. */
final class RankingCard {

    private RankingCard() {}

    /**
     * @param known the part of the period that is over, which the figures are of
     * @param state says whether anything of it is known
     */
    static Component create(TradeCards.Ranking ranking, Period period, Period known, DataState state) {
        var card = new Card(Ui.text("dashboard.partners"));
        card.subtitle(Ui.text("dashboard.partners.about", Map.of("period", PeriodText.of(known, card))));
        card.link("partners?period=" + period, Ui.text("dashboard.partners.all", Map.of("count", ranking.count())));
        if (ranking.sample()) {
            card.links(Ui.span(Ui.text("chart.sample"), "desk-chart-sample"));
        }
        var top = ranking.top();
        if (top.isEmpty()) {
            return card.content(new EmptyState(
                    state.isUnknown(known) ? KnownMonths.unknown(known, card) : Ui.text("dashboard.partners.none")));
        }
        var greatest = top.getFirst().usd();
        var list = new OrderedList();
        list.addClassName("desk-ranking");
        top.forEach(partner -> list.add(line(partner, greatest, period)));
        var remarks = Ui.div("desk-ranking-remarks");
        ShareRemarks.unspecified(ranking.all(), card).ifPresent(words -> remarks.add(Ui.secondary(words)));
        ShareRemarks.exceeded(ranking.exceeded(), card).forEach(words -> remarks.add(Ui.secondary(words)));
        return card.content(list, remarks);
    }

    private static ListItem line(PartnerTrade partner, BigDecimal greatest, Period period) {
        var item = new ListItem();
        var formats = Ui.formats(item);
        var place =
                partner.rank() == null ? "" : Integer.toString(partner.rank().place());
        item.add(
                Ui.span(place, "desk-ranking-place"),
                new Flag(partner.iso2()),
                PartnerLink.create(partner.iso2(), period, item),
                bar(partner.usd(), greatest),
                Ui.span(formats.millions(partner.usd()), "desk-ranking-value"),
                Ui.span(partner.share().measure().number().map(formats::percent).orElse(""), "desk-ranking-share"),
                change(partner.rankChange(), item));
        var revision = partner.revisions().get(Direction.TURNOVER);
        if (revision != null) {
            item.add(Ui.div("desk-ranking-was", RevisionText.was(revision, item)));
        }
        return item;
    }

    private static Component bar(BigDecimal usd, BigDecimal greatest) {
        var filled = new Div();
        var part = greatest.signum() == 0 ? BigDecimal.ZERO : usd.divide(greatest, MathContext.DECIMAL32);
        filled.setWidth(part.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%");
        var bar = Ui.div("desk-ranking-bar", filled);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Component change(@Nullable Integer risen, Component reader) {
        var change = RankText.changeSpan(risen, reader);
        change.addClassName("desk-ranking-change");
        return change;
    }
}
