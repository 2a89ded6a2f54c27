package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.Ui;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A partner's name that leads to what is behind its figures. */
public final class PartnerLink {

    private PartnerLink() {}

    /**
     * Leads to the country's page, and to the explorer where the code is no country's, such as NN for a partner that is
     * not stated.
     */
    public static Anchor create(String code, Period period, Component reader) {
        var page = Formats.isCountry(code) ? "partners/" + code + "?period=" + period : "trade?partners=" + code;
        return Ui.link(page, Ui.formats(reader).country(code));
    }
}
