package com.investkaluga.desk.trade.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.AddressReader;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.ExportNotes;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.SourceTitle;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.FigureService;
import com.investkaluga.desk.trade.InvestmentRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** All investment in the region that sources state, of single countries and of all investors together. */
@Route(InvestmentsView.PATH)
@RolesAllowed(Roles.EXECUTIVE)
class InvestmentsView extends Composite<Main> implements AddressReader, BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "trade/investment";

    private final FigureService figures;
    private final RecordGrid<InvestmentRow> grid;

    InvestmentsView(FigureService figures, UserPreferences preferences) {
        this.figures = figures;
        grid = new RecordGrid<>("trade.investment", "trade.investments.count", preferences, InvestmentRow::id);
        grid.onSort(sort -> Query.empty().with("sort", sort).go(UI.getCurrent(), PATH));
        fill(grid);
        getContent().addClassNames("desk-page", "desk-page-fill");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).under("trade", getTranslation("trade.explorer.title")),
                        Ui.secondary(text("about")),
                        grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grid.show(
                ListSource.by(
                        figures.investments(null),
                        Map.of(
                                "investor", this::investor,
                                "kind", this::kind,
                                "years", InvestmentRow::lastYear,
                                "source", row -> SourceTitle.of(row.sourceTitle()))),
                understood(event.getLocation()));
    }

    @Override
    public void read(Misread address) {
        grid.read(address);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void fill(RecordGrid<InvestmentRow> columns) {
        columns.text("investor", text("investor"), this::investor, "investor")
                .column(
                        "kind",
                        text("kind"),
                        CellRenderers.lines(this::kind, row -> Ui.either(row.note(), row.noteRu())),
                        this::kind,
                        "kind")
                .text("years", text("years"), row -> InvestmentCard.years(row, this), "years")
                .money(
                        "amount",
                        text("amount"),
                        InvestmentRow::amount,
                        InvestmentRow::currency,
                        InvestmentRow::exactness,
                        null)
                .column(
                        "source",
                        getTranslation("trade.checks.source"),
                        new ComponentRenderer<>(row -> Provenance.source(row.sourceTitle(), row.sourceUrl())),
                        row -> SourceTitle.of(row.sourceTitle()),
                        "source")
                .width("source", "260px")
                .width("kind", "320px")
                .notes(ExportNotes::ofRecords)
                .nothingYet(text("none"))
                .complete("investment", text("none"));
    }

    private String investor(InvestmentRow row) {
        return row.iso2() == null ? text("all") : Ui.formats(this).country(row.iso2());
    }

    private String kind(InvestmentRow row) {
        return getTranslation("trade.investment.kind." + row.kind());
    }

    private String text(String key) {
        return getTranslation("trade.investments." + key);
    }
}
