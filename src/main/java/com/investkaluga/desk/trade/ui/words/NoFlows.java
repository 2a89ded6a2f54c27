package com.investkaluga.desk.trade.ui.words;

import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Ui;
import com.vaadin.flow.component.html.Anchor;

/** What a screen of trade says where there are no flows, with the way to bring them in. */
public final class NoFlows {

    private static final String IMPORTS = "trade/imports";

    private NoFlows() {}

    /** @param why in the reader's language */
    public static EmptyState because(String why) {
        return new EmptyState(why, importLink());
    }

    static Anchor importLink() {
        return Ui.link(IMPORTS, Ui.text("trade.sample.import"));
    }
}
