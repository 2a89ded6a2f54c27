package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.ExportNotes;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.MilestoneDue;
import com.investkaluga.desk.project.ProjectRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of projects shows about each. */
final class ProjectColumns {

    private final Component reader;
    private final Formats formats;
    private final LocalDate today = LocalDate.now();

    private ProjectColumns(Component reader) {
        this.reader = reader;
        formats = Ui.formats(reader);
    }

    static RecordGrid<ProjectRow> grid(Component reader, UserPreferences preferences) {
        return new ProjectColumns(reader).grid(preferences);
    }

    private RecordGrid<ProjectRow> grid(UserPreferences preferences) {
        return new RecordGrid<ProjectRow>(
                        "projects", "project.count", preferences, ProjectRow::id, row -> ProjectWords.path(row.id()))
                .column(
                        "name",
                        text("name"),
                        CellRenderers.named(ProjectWords::name, this::kindAndPlace, row -> ProjectWords.path(row.id())),
                        ProjectWords::name,
                        Ui.nameOrder())
                .text("kind", text("kind"), row -> ProjectWords.kind(row.kind(), reader), "kind")
                .column(
                        "status",
                        text("status"),
                        CellRenderers.<ProjectRow>chip(
                                row -> ProjectWords.status(row.status(), reader),
                                row -> ProjectWords.tone(row.status())),
                        row -> ProjectWords.status(row.status(), reader),
                        "status")
                .column("next", text("next"), next(), this::nextText, "nextDueOn")
                .money(
                        "budget",
                        text("list.budget"),
                        ProjectRow::budget,
                        ProjectRow::budgetCurrency,
                        ProjectRow::budgetExactness,
                        "budget")
                .text("currency", text("budgetCurrency"), ProjectRow::budgetCurrency, "budgetCurrency")
                .column(
                        "countries",
                        text("countries"),
                        CellRenderers.flags(ProjectRow::countries, formats::country),
                        row -> row.countries().stream().map(formats::country).collect(Collectors.joining(", ")),
                        null)
                .date("start", text("start"), ProjectRow::startsOn, "startsOn")
                .column("end", text("end"), end(), ProjectRow::endsOn, "endsOn")
                .text("site", text("siteId"), ProjectWords::site, "site." + Ui.nameOrder())
                .width("name", "320px")
                .width("next", "215px")
                .hide("kind", "currency", "site")
                .notes(ExportNotes::ofRecords)
                .complete("projects", text("none"));
    }

    private String kindAndPlace(ProjectRow row) {
        return Stream.of(ProjectWords.kind(row.kind(), reader), ProjectWords.place(row))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The end, with a word where it is only planned. */
    private LitRenderer<ProjectRow> end() {
        return LitRenderer.<ProjectRow>of(
                        "<span class=\"desk-cell-lines\"><span>${item.day}</span>${item.planned ? html`<span class=\"desk-secondary\">${item.planned}</span>` : ''}</span>")
                .withProperty("day", row -> formats.date(row.endsOn()))
                .withProperty("planned", row -> row.endsOn() == null || row.ended() ? "" : text("planned"));
    }

    /** The next milestone over its date; one that has passed is marked in words. */
    private LitRenderer<ProjectRow> next() {
        return LitRenderer.<ProjectRow>of("""
                        <span class="desk-cell-lines"><span>${item.title}</span>\
                        ${item.late ? html`<span class="desk-late">${item.late}</span>` : ''}\
                        ${item.day ? html`<span class="desk-secondary">${item.day}</span>` : ''}</span>""")
                .withProperty("title", row -> row.next() == null ? "" : ProjectWords.title(row.next()))
                .withProperty("late", row -> isLate(row.next()) ? overdue(row.next()) : "")
                .withProperty(
                        "day",
                        row -> row.next() == null || isLate(row.next())
                                ? ""
                                : formats.date(row.next().dueOn()));
    }

    private @Nullable Object nextText(ProjectRow row) {
        var next = row.next();
        if (next == null) {
            return null;
        }
        return ProjectWords.title(next) + ", " + (isLate(next) ? overdue(next) : formats.date(next.dueOn()));
    }

    private boolean isLate(@Nullable MilestoneDue next) {
        return next != null && next.isOverdue(today);
    }

    private String overdue(@Nullable MilestoneDue next) {
        return next == null
                ? ""
                : reader.getTranslation(
                        "project.milestone.overdueSince", java.util.Map.of("date", formats.date(next.dueOn())));
    }

    private String text(String property) {
        return reader.getTranslation("project." + property);
    }
}
