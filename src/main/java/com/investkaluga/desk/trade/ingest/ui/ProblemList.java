package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.CellRenderers;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.investkaluga.desk.trade.ingest.file.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The lines that are not understood: what is wrong, what to do, and the file of them to be corrected and dropped again. */
final class ProblemList extends Composite<Div> {

    /** As many as are kept. */
    private static final long MOST = 1_000;

    private final ImportDetails details;
    private final ImportService imports;

    ProblemList(ImportDetails details, ImportService imports, ImportActions actions, UserPreferences preferences) {
        this.details = details;
        this.imports = imports;
        getContent().addClassName("desk-stack");
        if (details.badLinesKept()) {
            getContent().add(correction(actions.mayImport()));
        }
        getContent().add(grid(preferences));
    }

    private Component correction(boolean mayImport) {
        var words = Ui.div("desk-correction-words", Ui.span(getTranslation("trade.import.correct")), download());
        var box = Ui.div("desk-correction", words);
        if (mayImport) {
            box.add(new FileDrop(
                            getTranslation("trade.import.correct.choose"),
                            getTranslation("trade.import.correct.drop"),
                            imports,
                            files -> DroppedFile.open(files.getFirst().id()))
                    .small());
        }
        return box;
    }

    private Anchor download() {
        var extension =
                details.recognition() == null || details.recognition().format().isText() ? ".csv" : ".txt";
        DownloadHandler handler = event -> {
            var file = imports.badLines(details.id());
            if (file.isEmpty()) {
                event.getResponse().setStatus(404);
                return;
            }
            event.setFileName(getTranslation("trade.import.badLines.file") + "-" + details.id() + extension);
            event.setContentType("application/octet-stream");
            Files.copy(file.get(), event.getOutputStream());
        };
        var link = new Anchor(
                handler,
                getTranslation(
                        "trade.import.badLines.download",
                        Map.of("count", details.row().badLines())));
        link.addClassName("desk-link");
        return link;
    }

    private RecordGrid<Problem> grid(UserPreferences preferences) {
        var formats = Ui.formats(this);
        var grid = new RecordGrid<Problem>(
                "imports.problems", "trade.import.problems.count", preferences, problem -> problem);
        var isCorrection = isCorrection();
        grid.number(
                "line",
                text(isCorrection ? "line.corrected" : "line"),
                Problem::line,
                problem -> formats.count(problem.line()),
                null);
        if (isCorrection) {
            grid.number(
                    "original",
                    text("line.original"),
                    ProblemList::original,
                    problem -> formats.count(original(problem)),
                    null);
        }
        grid.text("column", text("column"), Problem::columnName, null)
                .text("value", text("value"), Problem::value, null)
                .column(
                        "what",
                        text("what"),
                        CellRenderers.<Problem>lines(this::what, this::remedy),
                        problem -> what(problem) + " " + remedy(problem),
                        null)
                .width("value", "140px")
                .width("what", "420px")
                .complete("import-problems", getTranslation("trade.import.problems.none"));
        grid.grid().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.grid().getColumnByKey("line").setFlexGrow(0);
        var known = details.counts() == null ? 0 : details.counts().problems();
        if (known > MOST) {
            getContent()
                    .add(Ui.secondary(
                            getTranslation("trade.import.problems.more", Map.of("all", known, "kept", MOST))));
        }
        return Rows.show(
                grid, PageSource.of(page -> imports.problems(details.id(), page), () -> Math.min(MOST, known)));
    }

    /** Also of a file that its corrections have joined: the problems are those of the correction then. */
    private boolean isCorrection() {
        return imports.problems(details.id(), PageRequest.of(0, 1)).stream()
                .anyMatch(problem -> problem.originalLine() != null);
    }

    private static @Nullable Long original(Problem problem) {
        return problem.firstLine() == 0 ? null : problem.firstLine();
    }

    private String what(Problem problem) {
        return getTranslation(problem.messageKey(), problem.arguments());
    }

    private String remedy(Problem problem) {
        return getTranslation(problem.remedyKey(), problem.arguments());
    }

    private String text(String key) {
        return getTranslation("trade.import.problem." + key);
    }
}
