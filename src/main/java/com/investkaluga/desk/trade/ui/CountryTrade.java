package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.TradeService;
import com.vaadin.flow.component.Component;

/** On a country's page: its flows over time, by direction and by product chapter. */
@org.springframework.stereotype.Component
class CountryTrade implements RecordSection {

    private final TradeService trade;
    private final FigureService figures;

    CountryTrade(TradeService trade, FigureService figures) {
        this.trade = trade;
        this.figures = figures;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARTNER;
    }

    @Override
    public String id() {
        return "trade";
    }

    @Override
    public String titleKey() {
        return "trade.section";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        return new CountryTradePanel(record, trade, figures);
    }
}
