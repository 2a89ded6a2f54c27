package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.FigureTable;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.TwoPeriodsAnswer;
import com.investkaluga.desk.trade.explore.TwoPeriodsRow;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.PartnerLink;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.investkaluga.desk.trade.ui.words.ShareRemarks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The greatest partners of a period, and who rose and fell since the same period of the year before. */
final class RankChanges {

    private static final int SHOWN = 10;

    private RankChanges() {}

    static Card create(TwoPeriodsAnswer answer, String whole) {
        var card = new Card("");
        var words = MeasureText.in(card);
        var periods = answer.periods();
        var title = Ui.text("trade.dependence.ranks", Map.of("period", PeriodText.of(periods.now(), card)));
        card.setTitle(title);
        card.subtitle(Ui.text(
                "trade.dependence.ranks.about", Map.of("base", PeriodText.of(periods.before(), card), "whole", whole)));
        var table = new FigureTable(
                title,
                List.of(
                        Ui.text("trade.explorer.part.PARTNER"),
                        Ui.text("trade.explorer.rank"),
                        Ui.text("trade.explorer.share"),
                        Ui.text("trade.explorer.share.change")));
        var unspecified =
                answer.rows().stream().filter(RankChanges::isUnspecified).toList();
        Stream.concat(answer.rows().stream().filter(row -> row.rank() != null).limit(SHOWN), unspecified.stream())
                .forEach(row -> table.row(
                        PartnerLink.create(row.part(), periods.askedNow(), card),
                        place(row, card),
                        Ui.span(words.shareShort(row.share())),
                        Ui.span(words.points(row.sharePoints()))));
        var remark = ShareRemarks.unspecified(unspecified.stream().map(TwoPeriodsRow::part), card)
                .orElse("");
        return card.content(table, Ui.secondary(remark));
    }

    private static boolean isUnspecified(TwoPeriodsRow row) {
        return UnspecifiedPartner.is(row.part())
                && row.now() != null
                && row.now().usd().signum() > 0;
    }

    private static Component place(TwoPeriodsRow row, Component reader) {
        var rank = row.rank();
        return new Span(
                Ui.span(rank == null ? Formats.UNKNOWN : Ui.formats(reader).count(rank.place())),
                new Span(" "),
                RankText.changeSpan(row.rankChange(), reader));
    }
}
