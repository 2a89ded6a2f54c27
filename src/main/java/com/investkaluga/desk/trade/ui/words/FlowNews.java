package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.ui.News;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.FlowsChanged;
import com.investkaluga.desk.trade.TradeService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Keeps pages that show trade true: where an import is committed or undone, whoever looks at one sees its new figures at once. */
@org.springframework.stereotype.Component
public class FlowNews {

    private final News news;
    private final TradeService trade;

    FlowNews(News news, TradeService trade) {
        this.news = news;
        this.trade = trade;
    }

    /** @param part of the page, which is built anew as a whole */
    public void follow(Component part) {
        news.follow(part, FlowsChanged.class, change -> {
            // Throws where the database does not answer: the page stands until it does.
            trade.state();
            if (News.showAnew(UI.getCurrent())) {
                Notifier.success(Ui.text("trade.flows.changed"));
            }
        });
    }
}
