package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.ExportNotes;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyRow;
import com.vaadin.flow.component.Component;

/** What the list of companies shows about each. */
final class CompanyColumns {

    private final Component reader;
    private final Formats formats;

    private CompanyColumns(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    static RecordGrid<CompanyRow> grid(Component reader, UserPreferences preferences) {
        return new CompanyColumns(reader).grid(preferences);
    }

    private RecordGrid<CompanyRow> grid(UserPreferences preferences) {
        return new RecordGrid<CompanyRow>(
                        "companies", "company.count", preferences, CompanyRow::id, row -> CompanyWords.path(row.id()))
                .column(
                        "name",
                        text("name"),
                        CellRenderers.<CompanyRow>flagged(
                                CompanyRow::homeCountry,
                                CompanyWords::name,
                                row -> CompanyWords.countryAndGroup(row, reader),
                                row -> CompanyWords.path(row.id())),
                        CompanyWords::name,
                        Ui.nameOrder())
                .text("country", text("homeCountry"), row -> formats.country(row.homeCountry()), "homeCountry")
                .text("sector", text("sector"), row -> CompanyWords.sector(row.sector(), reader), "sector")
                .text(
                        "products",
                        text("products"),
                        row -> Ui.either(row.products(), row.productsRu()),
                        Ui.either("productsOrder", "productsOrderRu"))
                .text("site", text("site"), CompanyWords::site, "site." + Ui.nameOrder())
                .column(
                        "status",
                        text("status"),
                        CellRenderers.<CompanyRow>chip(
                                row -> CompanyWords.status(row.status(), reader),
                                row -> CompanyWords.tone(row.status())),
                        row -> CompanyWords.status(row.status(), reader),
                        "status")
                .money(
                        "planned",
                        text("list.investmentPlanned"),
                        CompanyRow::investmentPlanned,
                        CompanyRow::investmentPlannedCurrency,
                        CompanyRow::investmentPlannedExactness,
                        "investmentPlanned")
                .money(
                        "actual",
                        text("list.investmentActual"),
                        CompanyRow::investmentActual,
                        CompanyRow::investmentActualCurrency,
                        CompanyRow::investmentActualExactness,
                        "investmentActual")
                .stated(
                        "jobs",
                        text("list.jobsActual"),
                        CompanyRow::jobsActual,
                        row -> formats.count(row.jobsActual()),
                        CompanyRow::jobsActualExactness,
                        "jobsActual")
                .year("year", text("opened"), CompanyRow::openingYear, "openingYear")
                .width("name", "250px")
                .width("sector", "130px")
                .width("products", "130px")
                .width("site", "150px")
                .hide("country", "planned")
                .notes(ExportNotes::ofRecords)
                .complete("companies", text("none"));
    }

    private String text(String property) {
        return reader.getTranslation("company." + property);
    }
}
