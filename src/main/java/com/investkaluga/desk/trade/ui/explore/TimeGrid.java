package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TimeAnswer;
import com.investkaluga.desk.trade.explore.TimeRow;
import com.investkaluga.desk.trade.metrics.Measure;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers behind the chart of flows over time. */
final class TimeGrid {

    private static final String[] MEASURES = {"exports", "imports", "contribution", "index", "balance"};

    private final TimeAsked asked;
    private final TimeAnswer answer;
    private final AnswerText words;
    private final Component reader;
    private final RecordGrid<TimeRow> grid;

    private TimeGrid(TimeAsked asked, TimeAnswer answer, UserPreferences preferences, Component reader) {
        this.asked = asked;
        this.answer = answer;
        this.reader = reader;
        words = new AnswerText(reader);
        grid = new RecordGrid<>(
                "trade." + asked.measure().name().toLowerCase(java.util.Locale.ROOT),
                "trade.explorer.count",
                preferences,
                row -> row.period() + " " + row.part(),
                this::path);
    }

    static RecordGrid<TimeRow> create(
            TimeAsked asked, TimeAnswer answer, UserPreferences preferences, List<String> remarks, Component reader) {
        var made = new TimeGrid(asked, answer, preferences, reader);
        made.columns();
        made.show(remarks);
        return made.grid;
    }

    private void columns() {
        grid.text("period", text("period"), row -> words.period(row.value()), "period");
        if (asked.question().split() != Split.NONE) {
            grid.text("part", text("part." + asked.question().split()), this::part, "part");
        }
        grid.millions(
                "usd",
                text("value"),
                row -> row.value().usd(),
                row -> words.millions(row.value()),
                row -> words.incomplete(row.value()),
                "usd");
        if (answer.rows().stream().anyMatch(row -> row.revision() != null)) {
            grid.millions(
                    "former",
                    text("former"),
                    TimeGrid::former,
                    row -> row.revision() == null
                            ? ""
                            : words.millions(row.revision().formerUsd()),
                    row -> words.revision(row.revision()),
                    "former");
        }
        measure("share", row -> row.share().measure(), words::percent, row -> words.shareBase(row.share()));
        measure(
                "growth",
                TimeRow::growth,
                words::growth,
                row -> words.change(row.growth(), row.grown(), row.grown().yearBefore()));
        measure(
                "contribution",
                TimeRow::contribution,
                words::points,
                row -> words.change(row.contribution(), row.grown(), row.grown().yearBefore()));
        measure("index", TimeRow::index, words::number, row -> "");
        grid.millions(
                "exports",
                text("exports"),
                row -> row.exports().usd(),
                row -> words.millions(row.exports()),
                row -> "",
                "exports");
        grid.millions(
                "imports",
                text("imports"),
                row -> row.imports().usd(),
                row -> words.millions(row.imports()),
                row -> "",
                "imports");
        grid.millions(
                "balance",
                text("balance"),
                row -> number(row.balance()),
                row -> words.millions(number(row.balance())),
                row -> "",
                "balance");
        grid.inPercent("share", "growth").inPoints("contribution").hide(hidden());
        grid.complete("trade", null);
    }

    private void measure(
            String id,
            Function<TimeRow, Measure> measure,
            Function<Measure, String> shown,
            Function<TimeRow, String> remark) {
        grid.number(
                id,
                text(id),
                row -> measure.apply(row).number().orElse(null),
                row -> shown.apply(measure.apply(row)),
                remark,
                id);
    }

    /** Beside value, share and growth only what is drawn. */
    private String[] hidden() {
        var drawn = switch (asked.measure()) {
            case CONTRIBUTION -> List.of("contribution");
            case INDEX -> List.of("index");
            case BALANCE -> List.of("exports", "imports", "balance");
            case VALUE, SHARE, GROWTH, CHANGE -> List.<String>of();
        };
        return Stream.of(MEASURES).filter(id -> !drawn.contains(id)).toArray(String[]::new);
    }

    private void show(List<String> remarks) {
        var question = asked.question();
        grid.notes(() -> words.notes(answer.basis(), question.filter(), question.split(), question.range(), remarks));
        grid.onSort(sort -> asked.query().with("sort", sort).go(UI.getCurrent(), ExplorerAddress.PATH));
        grid.show(ListSource.by(answer.rows(), keys()), asked.query());
    }

    private Map<String, Function<TimeRow, @Nullable Comparable<?>>> keys() {
        return Map.ofEntries(
                Map.entry("period", TimeRow::period),
                Map.entry("part", this::part),
                Map.entry("usd", row -> row.value().usd()),
                Map.entry("former", TimeGrid::former),
                Map.entry("exports", row -> row.exports().usd()),
                Map.entry("imports", row -> row.imports().usd()),
                Map.entry("share", row -> number(row.share().measure())),
                Map.entry("growth", row -> number(row.growth())),
                Map.entry("contribution", row -> number(row.contribution())),
                Map.entry("index", row -> number(row.index())),
                Map.entry("balance", row -> number(row.balance())));
    }

    private static @Nullable BigDecimal former(TimeRow row) {
        return row.revision() == null ? null : row.revision().formerUsd();
    }

    private static @Nullable BigDecimal number(Measure measure) {
        return measure.number().orElse(null);
    }

    private String part(TimeRow row) {
        return PartText.of(
                row.part(), asked.question().split(), asked.question().filter().direction(), reader);
    }

    /** Others lead nowhere but here. */
    private String path(TimeRow row) {
        return ExplorerAddress.behind(asked.query(), asked.question().split(), row.part(), row.period())
                .orElseGet(() -> asked.query().at(ExplorerAddress.PATH));
    }

    private static String text(String key) {
        return Ui.text("trade.explorer." + key);
    }
}
