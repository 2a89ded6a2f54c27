package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.DataState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Says that the figures of a page are generated samples, and where the real ones are brought in; unseen once they are. */
public final class SampleBanner extends Composite<Div> {

    public SampleBanner(DataState state) {
        getContent().addClassName("desk-banner");
        getContent().getElement().setAttribute("role", "note");
        setVisible(state.isSample());
        getContent().add(Ui.span(getTranslation("trade.sample.banner")));
        getContent().add(NoFlows.importLink());
    }
}
