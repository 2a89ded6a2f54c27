package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.AddressReader;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.ExportNotes;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.FigureScope;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.ReportedFigure;
import com.investkaluga.desk.trade.ui.words.FlowNews;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Every figure of trade that a source states, of all partners, with its period, its exactness and its source. */
@Route(FiguresView.PATH)
@RolesAllowed(Roles.EXECUTIVE)
class FiguresView extends Composite<Main> implements AddressReader, BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "trade/figures";

    /** What the dashboard counts of them. */
    enum State {
        CONTESTED,
        UNDATED;

        boolean holds(ReportedFigure figure) {
            return this == CONTESTED ? figure.contested() : figure.data().period() == null;
        }
    }

    private final FigureService figures;
    private final FilterBar filters = new FilterBar((query, step) -> query.go(UI.getCurrent(), PATH));
    private final MeasureText words = MeasureText.in(this);
    private final RecordGrid<ReportedFigure> grid;

    FiguresView(FigureService figures, UserPreferences preferences, FlowNews news) {
        this.figures = figures;
        news.follow(this);
        filters.choice("state", text("state"), State.class, "trade.published.state");
        grid = new RecordGrid<>(
                "trade.figures",
                "dashboard.data.figures.count",
                preferences,
                row -> row.figure().id(),
                FiguresView::path);
        fill(grid);
        grid.filteredBy(filters);
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), PATH));
        getContent().addClassNames("desk-page", "desk-page-fill");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .under("trade", getTranslation("trade.explorer.title"))
                                .actions(
                                        Ui.link(InvestmentsView.PATH, getTranslation("trade.investments.title")),
                                        Ui.link(ChecksView.PATH, getTranslation("trade.checks.title"))),
                        Ui.secondary(text("about")),
                        filters,
                        grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = understood(event.getLocation());
        var state = query.get("state", State.class);
        var rows = figures.all().stream()
                .filter(figure -> state.isEmpty() || state.get().holds(figure))
                .toList();
        grid.show(
                ListSource.by(
                        rows,
                        Map.of(
                                "partner", this::partner,
                                "period", row -> row.data().period(),
                                "value", row -> row.data().valueUsd(),
                                "source", row -> SourceTitle.of(row.data().sourceTitle()))),
                query);
    }

    @Override
    public void read(Misread address) {
        grid.read(address);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void fill(RecordGrid<ReportedFigure> columns) {
        columns.column(
                        "partner",
                        getTranslation("trade.checks.partner"),
                        CellRenderers.named(this::partner, this::what, FiguresView::path),
                        this::partner,
                        "partner")
                .text("period", getTranslation("trade.checks.period"), this::period, "period")
                .text("what", getTranslation("trade.checks.subject"), this::what, null)
                .stated(
                        "value",
                        text("value"),
                        row -> Formats.inMillions(row.data().valueUsd()),
                        row -> row.data().valueUsd() == null
                                ? Formats.UNKNOWN
                                : words.statedMillions(row.data().valueUsd()),
                        row -> row.data().exactnessValue(),
                        "value")
                .stated(
                        "growth",
                        text("growth"),
                        row -> row.data().growthPercent(),
                        row -> Ui.formats(this).asWritten(row.data().growthPercent()),
                        row -> row.data().exactnessGrowth(),
                        null)
                .stated(
                        "share",
                        text("share"),
                        row -> row.data().sharePercent(),
                        row -> Ui.formats(this).asWritten(row.data().sharePercent()),
                        row -> row.data().exactnessShare(),
                        null)
                .stated(
                        "rank",
                        getTranslation("trade.figure.rank"),
                        row -> row.data().rank(),
                        row -> Ui.formats(this).count(row.data().rank()),
                        row -> row.data().exactnessRank(),
                        null)
                .text("state", text("state"), this::state, null)
                .text(
                        "source",
                        getTranslation("trade.checks.source"),
                        row -> SourceTitle.of(row.data().sourceTitle()),
                        "source")
                .width("source", "220px")
                .hide("what")
                .notes(ExportNotes::ofRecords)
                .nothingYet(text("none"))
                .complete("trade-figures", text("none.filtered"));
    }

    private String partner(ReportedFigure row) {
        return row.data().iso2() == null
                ? getTranslation("trade.checks.all.partners")
                : Ui.formats(this).country(row.data().iso2());
    }

    private String period(ReportedFigure row) {
        return row.data().period() == null
                ? getTranslation("trade.period.unknown")
                : PeriodText.of(row.data().period(), this);
    }

    private String what(ReportedFigure row) {
        var direction = TradeText.direction(row.data().direction(), this);
        return row.data().scope() == FigureScope.TOTAL
                ? direction
                : direction + " · "
                        + getTranslation("trade.figure.scope." + row.data().scope());
    }

    private String state(ReportedFigure row) {
        var used = getTranslation(row.data().inUse() ? "trade.figure.used" : "trade.figure.unused");
        return row.contested() ? used + " · " + getTranslation("base.facts.competing") : used;
    }

    private static String path(ReportedFigure row) {
        if (row.data().iso2() != null) {
            return "partners/" + row.data().iso2() + "?tab=figures";
        }
        return row.data().period() == null
                ? ChecksView.PATH
                : "trade?period=" + row.data().period();
    }

    private String text(String key) {
        return getTranslation("trade.published." + key);
    }
}
