package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.DataState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;

/** Says that the figures of a page are generated samples, and where the real ones are brought in; unseen once they are. */
public final class SampleBanner extends Composite<Div> {

    private static final String IMPORTS = "trade/imports";

    public SampleBanner(DataState state) {
        getContent().addClassName("desk-banner");
        getContent().getElement().setAttribute("role", "note");
        setVisible(state.isSample());
        getContent().add(Ui.span(getTranslation("trade.sample.banner")));
        if (RouteConfiguration.forSessionScope().getRoute(IMPORTS).isPresent()) {
            getContent().add(Ui.link(IMPORTS, getTranslation("trade.sample.import")));
        }
    }
}
