package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Later;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.WhatIfAnswer;
import com.investkaluga.desk.trade.ui.words.WhatIfPanel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What if one partner changed: closed, so that the page asks for nothing more until somebody wants to know. */
final class WhatIfDetails extends Composite<Details> {

    /** The partners of the period, the greatest first, and what would be if the greatest changed as usual. */
    record Data(List<String> partners, Optional<WhatIfAnswer> usual) {}

    private final Period period;
    private final String greatest;
    private final TradeCards cards;
    private boolean asked;

    /** @param greatest the partner that the first answer is about */
    WhatIfDetails(Period period, String greatest, TradeCards cards, Later later) {
        this.period = period;
        this.greatest = greatest;
        this.cards = cards;
        getContent().setSummaryText(Ui.text("trade.whatif.title", Map.of("period", PeriodText.of(period, this))));
        getContent().addClassName("desk-whatif");
        getContent().addOpenedChangeListener(event -> {
            if (event.isOpened() && !asked) {
                asked = true;
                getContent()
                        .add(
                                Ui.secondary(Ui.text("trade.whatif.about")),
                                later.fill(() -> cards.whatIf(period, greatest), this::panel));
            }
        });
    }

    private WhatIfPanel panel(Data data) {
        var first = new WhatIfPanel(
                TradeCards.turnover(period),
                greatest,
                WhatIfPanel.USUAL_PERCENT,
                data.partners(),
                (panel, partner, percent) -> panel.show(partner, cards.whatIf(period, partner, percent)));
        return first.show(greatest, data.usual());
    }
}
