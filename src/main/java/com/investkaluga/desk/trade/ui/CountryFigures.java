package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.RecordHeadline;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.words.FlowNews;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;

/** On top of a country's page: what sources say about its trade; where they say nothing, that, and its flows where it has any. */
@org.springframework.stereotype.Component
class CountryFigures implements RecordHeadline {

    private final FigureService figures;
    private final TradeService trade;
    private final FlowNews news;

    CountryFigures(FigureService figures, TradeService trade, FlowNews news) {
        this.figures = figures;
        this.trade = trade;
        this.news = news;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNER;
    }

    @Override
    public Component create(RecordRef record) {
        var box = Ui.div("desk-stack");
        news.follow(box);
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
        var country = Map.<String, Object>of("country", Ui.formats(box).country(iso2));
        var period = ShownPeriod.startOf(trade.state());
        var flows = Optional.ofNullable(period)
                .flatMap(shown -> trade.ranking(shown, Direction.TURNOVER).stream()
                        .filter(row -> row.iso2().equals(iso2))
                        .findFirst()
                        .map(row -> new FigureBand(FlowTiles.of(row, shown, box))));
        box.add(Ui.secondary(
                box.getTranslation(flows.isPresent() ? "trade.headline.flows" : "trade.headline.none", country)));
        flows.ifPresent(box::add);
    }
}
