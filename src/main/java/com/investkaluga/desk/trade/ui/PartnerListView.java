package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.PeriodChooser;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.partner.Tier;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.ui.words.SampleBanner;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All partner countries with their trade of a period, their companies, projects and last event. */
@Route("partners")
@Menu(order = 1, title = "partner.list.title")
@RolesAllowed(Roles.EXECUTIVE)
class PartnerListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "partners";

    private final PartnerLines lines;
    private final DataState state;
    private final FilterBar filters;
    private final RecordGrid<PartnerLine> grid;
    private final @Nullable PeriodChooser chooser;
    private @Nullable Period period;

    PartnerListView(PartnerLines lines, TradeService trade, UserPreferences preferences, CurrentUser currentUser) {
        this.lines = lines;
        state = trade.state();
        period = ShownPeriod.startOf(state);

        filters = createFilters();
        chooser = createChooser();
        grid = PartnerColumns.grid(this, preferences, this::notes);
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), PATH));

        var header = new PageHeader(getPageTitle());
        if (currentUser.isAtLeast(Role.MANAGER)) {
            var add = new Button(
                    getTranslation("partner.add"), click -> UI.getCurrent().navigate(PATH + "/new"));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(add);
        }

        getContent().addClassNames("desk-page", "desk-page-fill");
        getContent().add(header, new SampleBanner(state));
        if (chooser != null) {
            getContent().add(chooser);
        }
        getContent().add(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Query.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("partner.list.title");
    }

    private void show(Query query) {
        filters.show(query);
        period = ShownPeriod.of(query, state);
        if (chooser != null && period != null) {
            chooser.show(period);
        }
        var filter = PartnerFilter.of(query);
        var shown = lines.of(period, filter.archived(), LocalDate.now(), Ui.formats(this)).stream()
                .filter(filter::admits)
                .toList();
        var locale = Ui.locale(this);
        grid.show(new ListSource<>(shown, sort -> PartnerOrder.of(sort, locale)), query);
    }

    private FilterBar createFilters() {
        var bar = new FilterBar((query, step) -> {
            if (step) {
                query.go(UI.getCurrent(), PATH);
            } else {
                query.replace(UI.getCurrent(), PATH);
                show(query);
            }
        });
        bar.search("q", getTranslation("partner.filter.text"));
        bar.choice(
                "tier",
                getTranslation("partner.tier"),
                List.of(Tier.values()),
                Tier::name,
                tier -> getTranslation("partner.tier.chip", java.util.Map.of("tier", tier.name())));
        addSwitch(bar, "watched", "partner.filter.watched");
        addSwitch(bar, "residents", "partner.filter.residents");
        return bar;
    }

    private void addSwitch(FilterBar bar, String name, String labelKey) {
        bar.add(
                name,
                new Checkbox(getTranslation(labelKey)),
                on -> Boolean.TRUE.equals(on) ? "1" : null,
                text -> Optional.of(Boolean.TRUE),
                true);
    }

    private @Nullable PeriodChooser createChooser() {
        var available = state.available();
        var start = period;
        return available == null || start == null
                ? null
                : new PeriodChooser(
                        available,
                        start,
                        chosen -> filters.query()
                                .with("period", chosen.toString())
                                .go(UI.getCurrent(), PATH));
    }

    private List<String> notes() {
        return period == null ? List.of() : TradeText.exportNotes(state.basis(), PeriodText.of(period, this), this);
    }
}
