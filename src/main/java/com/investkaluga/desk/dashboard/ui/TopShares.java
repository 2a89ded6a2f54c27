package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.FigureTable;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.Dependence;
import com.investkaluga.desk.trade.explore.DependencePoint;
import com.investkaluga.desk.trade.explore.RankMove;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.ui.words.PartnerLink;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shares of the greatest one, three, five and ten partners with their change, and who of the greatest moved farthest. */
final class TopShares {

    private static final int MOVES = 4;

    private TopShares() {}

    /** @param whatIf stands beside the shares */
    static Card create(Dependence dependence, DependencePoint point, Component whatIf) {
        var card = new Card(Ui.text("trade.dependence.tops.title"));
        card.subtitle(Ui.text("trade.dependence.tops.title.about"));
        if (dependence.basis() == Basis.SAMPLE) {
            card.links(Ui.span(Ui.text("chart.sample"), "desk-chart-sample"));
        }
        return card.content(Ui.div(
                "desk-halves", table(dependence, point, card), Ui.div("desk-stack-tight", moves(point, card), whatIf)));
    }

    private static FigureTable table(Dependence dependence, DependencePoint point, Component reader) {
        var formats = Ui.formats(reader);
        var period = PeriodText.ofMonths(point.total().knownMonths(), reader);
        var base = PeriodText.of(point.period().yearBefore(), reader);
        var headers = new ArrayList<>(List.of(""));
        DependencePoint.TOPS.forEach(top -> headers.add(Ui.text("trade.dependence.top", Map.of("count", top))));
        var table = new FigureTable(Ui.text("trade.dependence.tops.title"), headers);
        table.row(
                Ui.span(period),
                DependencePoint.TOPS.stream()
                        .map(top ->
                                Ui.span(formats.percent(point.concentration().topShare(top)), "desk-strong"))
                        .toArray(Component[]::new));
        if (point.moves() != null) {
            table.row(
                    Ui.span(Ui.text("dashboard.dependence.change", Map.of("base", base))),
                    DependencePoint.TOPS.stream()
                            .map(top -> Ui.span(formats.signed(dependence.topChange(point, top), 1)))
                            .toArray(Component[]::new));
        }
        return table;
    }

    /** 'Places against 2024: Germany ▲2, Türkiye ▼1', or that all kept theirs, or that nothing is known to compare with. */
    private static Div moves(DependencePoint point, Component reader) {
        var base = Map.<String, Object>of(
                "base", PeriodText.of(point.period().yearBefore(), reader), "count", RankMove.AMONG);
        var moves = point.moves();
        if (moves == null || moves.isEmpty()) {
            return Ui.div(
                    "desk-moves",
                    Ui.secondary(Ui.text(
                            moves == null ? "dashboard.dependence.moves.unknown" : "dashboard.dependence.moves.none",
                            base)));
        }
        var line = Ui.div("desk-moves", Ui.secondary(Ui.text("dashboard.dependence.moves", base)));
        moves.stream().limit(MOVES).forEach(move -> line.add(move(move, point, reader)));
        if (moves.size() > MOVES) {
            line.add(Ui.link(
                    "trade?tab=DEPENDENCE&now=" + point.period(),
                    Ui.text("dashboard.dependence.moves.more", Map.of("count", moves.size() - MOVES))));
        }
        return line;
    }

    private static Component move(RankMove move, DependencePoint point, Component reader) {
        return new Span(
                PartnerLink.create(move.partner(), point.period(), reader),
                Ui.secondary(RankText.place(move.place(), reader)),
                RankText.changeSpan(move.risen(), reader));
    }
}
