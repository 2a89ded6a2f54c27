package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.Exploration;
import com.investkaluga.desk.trade.FlowRow;
import com.investkaluga.desk.trade.TradeService;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.SampleBanner;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** Partner by period by direction by chapter: one question, its answer as a chart and as the rows behind it. */
@Route("trade")
@Menu(order = 2, title = "trade.explorer.title")
@RolesAllowed(Roles.EXECUTIVE)
class TradeExplorerView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "trade";
    private static final Map<String, Function<FlowRow, @Nullable Comparable<?>>> KEYS = Map.of(
            "period", row -> row.value().period(),
            "partner", FlowRow::iso2,
            "chapter", FlowRow::chapter,
            "usd", row -> row.value().usd(),
            "growth", row -> row.growth().number().orElse(null));

    private final TradeService trade;
    private final UserPreferences preferences;

    TradeExplorerView(TradeService trade, UserPreferences preferences) {
        this.trade = trade;
        this.preferences = preferences;
        getContent().addClassName("desk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = trade.state();
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()));
        if (state.available() == null) {
            getContent().add(new EmptyState(getTranslation("trade.explorer.nodata")));
        } else {
            show(Query.of(event.getLocation()), state);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trade.explorer.title");
    }

    private void show(Query query, DataState state) {
        var question = ExplorerQuery.of(query, state.available());
        var answer = trade.explore(question.flows());
        var filters = ExplorerFilters.create(
                trade.partners(),
                state.available(),
                (changed, step) -> changed.with("period", null).go(UI.getCurrent(), PATH));
        filters.show(query);
        getContent().add(new SampleBanner(state), filters);
        if (answer.rows().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("trade.explorer.none")));
            return;
        }
        if (answer.truncated()) {
            getContent().add(Ui.secondary(getTranslation("trade.explorer.truncated")));
        }
        getContent().add(ExplorerChart.create(answer, question), grid(query, question, answer, filters));
    }

    private RecordGrid<FlowRow> grid(Query query, ExplorerQuery question, Exploration answer, FilterBar filters) {
        var formats = Ui.formats(this);
        var words = MeasureText.in(this);
        var grid = new RecordGrid<FlowRow>("trade", "trade.explorer.count", preferences, row -> row, row -> path(row));
        grid.text(
                "period",
                getTranslation("trade.explorer.period"),
                row -> PeriodText.of(row.value().period(), this),
                "period");
        if (question.flows().byPartner()) {
            grid.text(
                    "partner", getTranslation("trade.explorer.partner"), row -> formats.country(row.iso2()), "partner");
        }
        if (question.flows().byChapter()) {
            grid.text(
                    "chapter",
                    getTranslation("trade.explorer.chapter"),
                    row -> row.chapter() == null ? "" : TradeText.numberedChapter(row.chapter(), this),
                    "chapter");
        }
        grid.number(
                        "usd",
                        TradeText.direction(question.flows().direction(), this) + ", "
                                + getTranslation("trade.explorer.usd"),
                        row -> row.value().usd(),
                        row -> formats.millions(row.value().usd()),
                        "usd")
                .number(
                        "growth",
                        getTranslation("trade.explorer.growth"),
                        row -> row.growth().number().orElse(null),
                        row -> words.growthShort(row.growth()),
                        "growth")
                .complete("trade", getTranslation("trade.explorer.none"));
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), PATH));
        grid.show(new ListSource<>(answer.rows(), TradeExplorerView::order), query);
        return grid;
    }

    /** As the answer stands where nothing else is asked for. */
    private static Comparator<FlowRow> order(Sort sort) {
        return sort.stream()
                .findFirst()
                .map(by -> ListSource.unknownLast(KEYS.getOrDefault(by.getProperty(), row -> null), by.isDescending()))
                .orElse((one, other) -> 0);
    }

    private static String path(FlowRow row) {
        return row.iso2() == null
                ? "partners?period=" + row.value().period()
                : "partners/" + row.iso2() + "?period=" + row.value().period();
    }
}
