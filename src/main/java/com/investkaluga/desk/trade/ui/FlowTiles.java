package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.PartnerTrade;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Map;

/** A partner's flows of a period on one look, for countries of which nothing is published. */
final class FlowTiles {

    private FlowTiles() {}

    static FigureTile[] of(PartnerTrade trade, Period period, Component reader) {
        var words = MeasureText.in(reader);
        var formats = Ui.formats(reader);
        var rank = trade.rank();
        return new FigureTile[] {
            millions("trade.headline.turnover", trade.usd(), period, reader)
                    .comparison(words.growthSpan(trade.growth(), period), basis(trade.basis(), reader)),
            millions("trade.headline.exports", trade.exportsUsd(), period, reader)
                    .comparison(basis(trade.basis(), reader)),
            millions("trade.headline.imports", trade.importsUsd(), period, reader)
                    .comparison(basis(trade.basis(), reader)),
            new FigureTile(
                            label("trade.headline.share", period, reader),
                            words.shareShort(trade.share().measure()),
                            "")
                    .comparison(
                            Ui.span(trade.shareChangePoints() == null ? "" : words.points(trade.shareChangePoints())),
                            basis(trade.basis(), reader)),
            new FigureTile(
                            label("trade.headline.rank", period, reader),
                            rank == null ? Formats.UNKNOWN : formats.count(rank.place()),
                            "")
                    .comparison(
                            Ui.span(
                                    rank == null
                                            ? ""
                                            : RankText.placeAmong(rank, reader) + " · "
                                                    + RankText.changeWords(trade.rankChange(), reader)),
                            basis(trade.basis(), reader))
        };
    }

    private static FigureTile millions(String key, BigDecimal usd, Period period, Component reader) {
        return new FigureTile(
                label(key, period, reader),
                Ui.formats(reader).millions(usd),
                reader.getTranslation("trade.unit.millions"));
    }

    private static Component basis(Basis basis, Component reader) {
        return new Chip(
                TradeText.basis(basis, reader), basis == Basis.SAMPLE ? Chip.Tone.ATTENTION : Chip.Tone.OUTLINE);
    }

    private static String label(String key, Period period, Component reader) {
        return reader.getTranslation(key, Map.of("period", PeriodText.of(period, reader)));
    }
}
