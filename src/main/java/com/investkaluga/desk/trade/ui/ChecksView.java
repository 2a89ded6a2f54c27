package com.investkaluga.desk.trade.ui;

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
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.ui.words.CheckText;
import com.investkaluga.desk.trade.ui.words.FlowNews;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that a source states and that also follows from other values: both numbers, both sources, whether they agree. */
@Route(ChecksView.PATH)
@RolesAllowed(Roles.EXECUTIVE)
class ChecksView extends Composite<Main> implements AddressReader, BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "trade/checks";

    private final FigureService figures;
    private final FilterBar filters = new FilterBar((query, step) -> query.go(UI.getCurrent(), PATH));
    private final CheckText words = new CheckText(this);
    private final RecordGrid<CheckLine> grid;

    ChecksView(FigureService figures, UserPreferences preferences, FlowNews news) {
        this.figures = figures;
        news.follow(this);
        filters.choice(
                "verdict", getTranslation("trade.checks.verdict"), CheckLine.Verdict.class, "trade.checks.verdict");
        grid = new RecordGrid<>("trade.checks", "trade.checks.count", preferences, line -> line, ChecksView::path);
        fill(grid);
        // a source's title is half of what this list is for
        grid.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.filteredBy(filters);
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), PATH));
        getContent().addClassNames("desk-page", "desk-page-fill");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).under("trade", getTranslation("trade.explorer.title")),
                        Ui.secondary(getTranslation("trade.checks.about")),
                        filters,
                        grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = understood(event.getLocation());
        var verdict = query.get("verdict", CheckLine.Verdict.class);
        var lines = CheckLine.of(figures.all()).stream()
                .filter(line -> verdict.isEmpty() || verdict.get() == line.verdict())
                .toList();
        grid.show(
                ListSource.by(
                        lines,
                        Map.of("partner", this::partner, "period", CheckLine::period, "verdict", CheckLine::verdict)),
                query);
    }

    @Override
    public void read(Misread address) {
        grid.read(address);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trade.checks.title");
    }

    private void fill(RecordGrid<CheckLine> columns) {
        // what it says stands second, where a phone shows it without scrolling
        columns.column(
                        "partner",
                        text("partner"),
                        CellRenderers.named(this::partner, this::what, ChecksView::path),
                        this::partner,
                        "partner")
                .column(
                        "verdict",
                        text("verdict"),
                        new ComponentRenderer<>(line -> words.verdict(line.check())),
                        line -> words.verdictText(line.check()),
                        "verdict")
                .text("period", text("period"), line -> PeriodText.of(line.period(), this), "period")
                .text("subject", text("subject"), line -> words.subject(line.check()), null)
                .number(
                        "stated",
                        text("stated"),
                        line -> words.inUnit(line.check(), line.check().stated()),
                        line -> words.stated(line.check()),
                        null)
                .exactness("stated", line -> line.check().exactness())
                .text(
                        "source",
                        text("source"),
                        line -> SourceTitle.of(line.check().statedSource()),
                        null)
                .width("source", "180px")
                .number(
                        "computed",
                        text("computed"),
                        line -> words.inUnit(line.check(), line.check().computed()),
                        line -> words.computed(line.check()),
                        null)
                .text("others", text("others"), line -> words.others(line.check()), null)
                .width("others", "180px")
                .number(
                        "difference",
                        text("difference"),
                        line -> words.inUnit(
                                line.check(),
                                line.check().computed().subtract(line.check().stated())),
                        line -> words.difference(line.check()),
                        null)
                .notes(this::notes)
                .nothingYet(getTranslation("trade.checks.nothing"))
                .complete("trade-checks", getTranslation("trade.checks.none"));
    }

    private String partner(CheckLine line) {
        return line.iso2() == null ? text("all.partners") : Ui.formats(this).country(line.iso2());
    }

    private String what(CheckLine line) {
        return TradeText.direction(line.figure().data().direction(), this);
    }

    /** The two sources stand in columns of their own. */
    private List<String> notes() {
        return Stream.concat(ExportNotes.ofDesk().stream(), Stream.of(getTranslation("trade.export.formulas")))
                .toList();
    }

    private static String path(CheckLine line) {
        return line.iso2() == null ? "trade?period=" + line.period() : "partners/" + line.iso2() + "?tab=figures";
    }

    private String text(String column) {
        return getTranslation("trade.checks." + column);
    }
}
