package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.ExportNotes;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.site.SiteRow;
import com.vaadin.flow.component.Component;

/** What the list of sites shows about each. */
final class SiteColumns {

    private final Component reader;
    private final Formats formats;

    private SiteColumns(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    static RecordGrid<SiteRow> grid(Component reader, UserPreferences preferences) {
        return new SiteColumns(reader).grid(preferences);
    }

    private RecordGrid<SiteRow> grid(UserPreferences preferences) {
        return new RecordGrid<SiteRow>("sites", "site.count", preferences, SiteRow::id, row -> SiteWords.path(row.id()))
                .column(
                        "name",
                        text("name"),
                        CellRenderers.<SiteRow>named(
                                SiteWords::name,
                                row -> SiteWords.kindAndParent(row, reader),
                                row -> SiteWords.path(row.id())),
                        SiteWords::name,
                        Ui.nameOrder())
                .text("kind", text("kind"), row -> SiteWords.kind(row.kind(), reader), "kind")
                .text(
                        "parent",
                        text("parentId"),
                        row -> row.parent() == null ? "" : SiteWords.name(row.parent()),
                        "parent." + Ui.nameOrder())
                .text("district", text("district"), SiteWords::district, Ui.isRussian() ? "districtRu" : "district")
                .stated(
                        "area",
                        text("areaHectares"),
                        SiteRow::areaHectares,
                        row -> formats.quantity(row.areaHectares()),
                        SiteRow::areaHectaresExactness,
                        "areaHectares")
                .stated(
                        "free",
                        text("freeHectares"),
                        SiteRow::freeHectares,
                        row -> formats.quantity(row.freeHectares()),
                        SiteRow::freeHectaresExactness,
                        "freeHectares")
                .text(
                        "occupancy",
                        text("occupancy"),
                        row -> SiteWords.occupancy(row.occupancy(), reader),
                        "occupancyPercent")
                .column(
                        "utilities",
                        text("utilities"),
                        CellRenderers.<SiteRow>chips(row -> SiteWords.utilities(row, reader)),
                        row -> String.join(", ", SiteWords.utilities(row, reader)),
                        null)
                .number(
                        "residents",
                        text("residents"),
                        row -> row.residents().residents(),
                        row -> formats.count(row.residents().residents()),
                        "residents")
                .year("year", text("list.year"), SiteRow::yearEstablished, "yearEstablished")
                .width("name", "290px")
                .hide("kind", "parent")
                .notes(ExportNotes::ofRecords)
                .complete("sites", text("none"));
    }

    private String text(String property) {
        return reader.getTranslation("site." + property);
    }
}
