package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.MarkSource;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.trade.ContextService;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.PartnerTradeService;
import com.investkaluga.desk.trade.TradeService;
import com.vaadin.flow.component.Component;
import java.util.List;

/** On a country's page: its flows over time among the others', by direction and by product chapter. */
@org.springframework.stereotype.Component
class CountryTrade implements RecordSection {

    private final CountryTradePanel.Sources sources;

    CountryTrade(
            TradeService trade,
            PartnerTradeService partners,
            FigureService figures,
            ContextService context,
            List<MarkSource> marks) {
        sources = new CountryTradePanel.Sources(trade, partners, figures, context, marks);
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
    public void read(Misread address) {
        CountryAsked.read(address, sources.trade().state());
    }

    @Override
    public Component create(RecordRef record) {
        return new CountryTradePanel(record, sources);
    }
}
