package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.ui.explore.ExplorerAddress.Tab;
import com.investkaluga.desk.trade.ui.words.NoFlows;
import com.investkaluga.desk.trade.ui.words.SampleBanner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The trade explorer: over time, two periods against each other, how much hangs on few partners. The address holds it all. */
@Route(ExplorerAddress.PATH)
@Menu(order = 2, title = "trade.explorer.title")
@RolesAllowed(Roles.EXECUTIVE)
class ExplorerView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final TradeService trade;
    private final TimeTab time;
    private final TwoPeriodsTab periods;
    private final DependenceTab dependence;

    ExplorerView(TradeService trade, TimeTab time, TwoPeriodsTab periods, DependenceTab dependence) {
        this.trade = trade;
        this.time = time;
        this.periods = periods;
        this.dependence = dependence;
        getContent().addClassName("desk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = trade.state();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getPageTitle())
                        .actions(Ui.link(ExplorerAddress.CHECKS, getTranslation("trade.checks.title"))));
        if (state.available() == null) {
            getContent().add(NoFlows.because(getTranslation("trade.explorer.nodata")));
        } else {
            show(Query.of(event.getLocation()), state);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trade.explorer.title");
    }

    private void show(Query query, DataState state) {
        getContent()
                .add(
                        new SampleBanner(state),
                        Ui.div("desk-stack", ExplorerAddress.misread(query).remark(ExplorerAddress.PATH)),
                        tabs(query),
                        ExplorerFilters.create(query, partners(query)),
                        new GoodsTrail(query, ExplorerAddress.goods(query)),
                        shown(query, state));
    }

    /** Dependence is always about all partners. */
    private Set<String> partners(Query query) {
        return ExplorerAddress.tab(query) == Tab.DEPENDENCE ? Set.of() : trade.partners();
    }

    private Component shown(Query query, DataState state) {
        return switch (ExplorerAddress.tab(query)) {
            case TIME -> time.create(query, state);
            case PERIODS -> periods.create(query, state);
            case DEPENDENCE -> dependence.create(query, state);
        };
    }

    private Nav tabs(Query query) {
        var nav = new Nav();
        nav.addClassName("desk-views");
        nav.getElement().setAttribute("aria-label", getTranslation("trade.explorer.ways"));
        var shared = query.only(ExplorerAddress.SHARED);
        for (var tab : Tab.values()) {
            var address = shared.with("tab", tab == Tab.TIME ? null : tab.name());
            var link = Ui.link(address.at(ExplorerAddress.PATH), getTranslation("trade.explorer.tab." + tab));
            if (tab == ExplorerAddress.tab(query)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }
}
