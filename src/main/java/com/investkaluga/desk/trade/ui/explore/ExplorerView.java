package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.ui.AddressReader;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.explore.GoodsCode;
import com.investkaluga.desk.trade.metrics.Direction;
import com.investkaluga.desk.trade.ui.explore.ExplorerAddress.Tab;
import com.investkaluga.desk.trade.ui.words.FlowNews;
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
import java.util.stream.Stream;

/** The trade explorer: over time, two periods against each other, how much hangs on few partners. The address holds it all. */
@Route(ExplorerAddress.PATH)
@Menu(order = 2, title = "trade.explorer.title")
@RolesAllowed(Roles.EXECUTIVE)
class ExplorerView extends Composite<Main> implements AddressReader, BeforeEnterObserver, HasDynamicTitle {

    private final TradeService trade;
    private final TimeTab time;
    private final TwoPeriodsTab periods;
    private final DependenceTab dependence;
    private Tab tab = Tab.TIME;

    ExplorerView(TradeService trade, TimeTab time, TwoPeriodsTab periods, DependenceTab dependence, FlowNews news) {
        this.trade = trade;
        this.time = time;
        this.periods = periods;
        this.dependence = dependence;
        getContent().addClassName("desk-page");
        news.follow(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = trade.state();
        tab = ExplorerAddress.tab(Query.of(event.getLocation()));
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getPageTitle())
                        .actions(Ui.link(ExplorerAddress.CHECKS, getTranslation("trade.checks.title"))));
        if (state.available() == null) {
            getContent().add(NoFlows.because(getTranslation("trade.explorer.nodata")));
        } else {
            show(understood(event.getLocation()), state);
        }
    }

    @Override
    public void read(Misread address) {
        ExplorerAddress.read(address, tab, trade.partners(), this::isTraded);
        grids(this).forEach(grid -> grid.read(address));
    }

    private boolean isTraded(GoodsCode goods) {
        var available = trade.state().available();
        return available != null
                && trade.chapters(available, Direction.TURNOVER, null).stream()
                        .anyMatch(chapter -> chapter.chapter().equals(goods.chapter()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trade.explorer.title");
    }

    private static Stream<RecordGrid<?>> grids(Component part) {
        return part instanceof RecordGrid<?> grid
                ? Stream.of(grid)
                : part.getChildren().flatMap(ExplorerView::grids);
    }

    private void show(Query query, DataState state) {
        getContent()
                .add(
                        new SampleBanner(state),
                        tabs(query),
                        ExplorerFilters.create(query, partners()),
                        new GoodsTrail(query, ExplorerAddress.goods(query)),
                        shown(query, state));
    }

    /** Dependence is always about all partners. */
    private Set<String> partners() {
        return tab == Tab.DEPENDENCE ? Set.of() : trade.partners();
    }

    private Component shown(Query query, DataState state) {
        return switch (tab) {
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
        for (var way : Tab.values()) {
            var address = shared.with("tab", way == Tab.TIME ? null : way.name());
            var link = Ui.link(address.at(ExplorerAddress.PATH), getTranslation("trade.explorer.tab." + way));
            if (way == tab) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }
}
