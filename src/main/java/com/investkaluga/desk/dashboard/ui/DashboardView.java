package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.ui.AddressReader;
import com.investkaluga.desk.base.ui.Later;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.ui.words.FlowNews;
import com.investkaluga.desk.trade.ui.words.KnownMonths;
import com.investkaluga.desk.trade.ui.words.NoFlows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The executive's page: the truth in ten seconds. One period drives everything that has a period; the frame stands at once
 * and each card fills in by itself.
 */
@Route("")
@Menu(order = 0, title = "dashboard.title")
@RolesAllowed(Roles.EXECUTIVE)
class DashboardView extends Composite<Main> implements AddressReader, BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "";

    private final TradeService trade;
    private final TradeCards tradeCards;
    private final RecordCards recordCards;
    private final Later later;

    /** The months with flows, as the page that is shown found them. */
    private @Nullable Period available;

    DashboardView(TradeService trade, TradeCards tradeCards, RecordCards recordCards, Later later, FlowNews news) {
        this.trade = trade;
        this.tradeCards = tradeCards;
        this.recordCards = recordCards;
        this.later = later;
        getContent().addClassName("desk-page");
        news.follow(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = Query.of(event.getLocation());
        var state = trade.state();
        getContent().removeAll();
        available = state.available();
        if (available == null) {
            showRecordsOnly();
            return;
        }
        var period = query.get("period").flatMap(PeriodChooser::read).orElseGet(() -> latest(state));
        show(query, state, available, period);
    }

    @Override
    public void read(Misread address) {
        address.unlessPeriod("period", available).unless("trend", Granularity.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.title");
    }

    private void show(Query query, DataState state, Period available, Period period) {
        var chooser = new PeriodChooser(
                available,
                period,
                chosen -> query.with("period", chosen.toString()).go(UI.getCurrent(), PATH));
        var title = getTranslation("dashboard.heading", Map.of("period", PeriodText.of(period, this)));
        var trend = query.get("trend", Granularity.class).orElse(Granularity.MONTH);

        getContent().add(new PageHeader(title).actions(chooser));
        tradeCards.banner(state).ifPresent(getContent()::add);
        getContent().add(KnownMonths.remark(period, state, this));
        getContent()
                .add(
                        band(period, state),
                        Ui.div(
                                "desk-trend-partners",
                                trendCard(query, period, trend, available),
                                rankingCard(period, state)),
                        Ui.div("desk-halves", watchedCard(available), dependenceCard(available, period)),
                        residentsCard(),
                        recordColumns(state));
    }

    private void showRecordsOnly() {
        getContent()
                .add(
                        new PageHeader(getPageTitle()),
                        NoFlows.because(getTranslation("dashboard.nodata")),
                        residentsCard());
    }

    private Component band(Period period, DataState state) {
        return later.fill(
                () -> tradeCards.headline(period, state.knownPart(period)), data -> HeadlineTiles.create(data, period));
    }

    private Component dependenceCard(Period available, Period period) {
        return later.fill(
                () -> tradeCards.dependence(available, period), data -> DependenceCard.create(data, tradeCards, later));
    }

    private Component trendCard(Query query, Period period, Granularity granularity, Period available) {
        return later.fill(
                () -> tradeCards.trend(period, granularity, available),
                data -> TrendCard.create(
                        data,
                        granularity,
                        chosen -> query.with("trend", chosen.name()).go(UI.getCurrent(), PATH)));
    }

    private Component rankingCard(Period period, DataState state) {
        var known = state.knownPart(period);
        return later.fill(() -> tradeCards.ranking(known), data -> RankingCard.create(data, period, known, state));
    }

    private Component watchedCard(Period available) {
        return later.fill(() -> tradeCards.watched(available), WatchedCard::create);
    }

    private Component residentsCard() {
        return Ui.div(
                "desk-halves",
                later.fill(recordCards::residentsByCountry, ResidentsCard::byCountry),
                later.fill(recordCards::residentsBySector, ResidentsCard::bySector));
    }

    private Component recordColumns(DataState state) {
        return Ui.div(
                "desk-columns",
                later.fill(recordCards::projects, ProjectsCard::create),
                later.fill(recordCards::events, EventsCard::create),
                DataCard.create(state));
    }

    private static Period latest(DataState state) {
        var year = state.latestCompleteYear();
        if (year != null) {
            return year;
        }
        var toDate = state.latestYearToDate();
        return toDate == null ? Period.ofYear(java.time.Year.now().getValue()) : toDate;
    }
}
