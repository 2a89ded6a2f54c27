package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.RecordHeadline;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.metrics.Direction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** On top of a country's page: what sources say about its trade; where they say nothing, that, and its flows. */
@org.springframework.stereotype.Component
class CountryFigures implements RecordHeadline {

    private final FigureService figures;
    private final TradeService trade;

    CountryFigures(FigureService figures, TradeService trade) {
        this.figures = figures;
        this.trade = trade;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNER;
    }

    @Override
    public Component create(RecordRef record) {
        var box = Ui.div("desk-stack");
        var headline = figures.headline(record.id());
        var tiles = new PublishedTiles(box, figures.all()).of(headline);
        if (tiles.length > 0) {
            box.add(new FigureBand(tiles));
        }
        if (headline.turnovers().isEmpty()) {
            addFlows(record.id(), box);
        }
        return box;
    }

    private void addFlows(String iso2, Div box) {
        box.add(Ui.secondary(box.getTranslation(
                "trade.headline.none", Map.of("country", Ui.formats(box).country(iso2)))));
        var period = ShownPeriod.startOf(trade.state());
        if (period != null) {
            trade.ranking(period, Direction.TURNOVER).stream()
                    .filter(row -> row.iso2().equals(iso2))
                    .findFirst()
                    .ifPresent(row -> box.add(new FigureBand(FlowTiles.of(row, period, box))));
        }
    }
}
