package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.DependenceQuestion;
import com.investkaluga.desk.trade.explore.WhatIfAnswer;
import com.investkaluga.desk.trade.ui.words.WhatIfPanel;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The what-if of the address, named one; another partner or change is another address. */
final class WhatIfCard {

    private WhatIfCard() {}

    /**
     * @param question what is looked at; its range is the period
     * @param answer empty where the partner had no trade in the period
     * @param partners that had, the greatest first
     */
    static Card create(
            Query query,
            DependenceQuestion question,
            String partner,
            int percent,
            List<String> partners,
            Optional<WhatIfAnswer> answer) {
        var card = new Card("");
        card.setTitle(Ui.text("trade.whatif.title", Map.of("period", PeriodText.of(question.range(), card))));
        card.links(new Chip(Ui.text("trade.whatif"), Chip.Tone.ATTENTION));
        card.subtitle(Ui.text("trade.whatif.about"));
        var panel = new WhatIfPanel(
                question,
                partner,
                percent,
                partners,
                (asked, who, change) -> query.with("partner", who)
                        .with("percent", Integer.toString(change))
                        .go(UI.getCurrent(), ExplorerAddress.PATH));
        return card.content(panel.show(partner, answer));
    }
}
