package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.UnspecifiedPartner;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.explore.TwoPeriodsAnswer;
import com.investkaluga.desk.trade.explore.TwoPeriodsRow;
import com.investkaluga.desk.trade.flow.Revision;
import com.investkaluga.desk.trade.metrics.Measure;
import com.investkaluga.desk.trade.metrics.TradeValue;
import com.investkaluga.desk.trade.ui.words.MeasureText;
import com.investkaluga.desk.trade.ui.words.RankText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The numbers of two periods, part by part. */
final class TwoPeriodsGrid {

    private final TwoPeriodsAsked asked;
    private final TwoPeriodsAnswer answer;
    private final AnswerText words;
    private final MeasureText measures;
    private final Component reader;
    private final RecordGrid<TwoPeriodsRow> grid;

    private TwoPeriodsGrid(
            TwoPeriodsAsked asked, TwoPeriodsAnswer answer, UserPreferences preferences, Component reader) {
        this.asked = asked;
        this.answer = answer;
        this.reader = reader;
        words = new AnswerText(reader);
        measures = MeasureText.in(reader);
        grid = new RecordGrid<>("trade.periods", "trade.explorer.count", preferences, TwoPeriodsRow::part, this::path);
    }

    static RecordGrid<TwoPeriodsRow> create(
            TwoPeriodsAsked asked,
            TwoPeriodsAnswer answer,
            UserPreferences preferences,
            List<String> remarks,
            Component reader) {
        var made = new TwoPeriodsGrid(asked, answer, preferences, reader);
        made.columns();
        made.show(remarks);
        return made.grid;
    }

    private void columns() {
        var now = words.period(answer.periods().now());
        var before = words.period(answer.periods().before());
        grid.text("part", text("part." + asked.question().split()), this::part, "part");
        usd("now", named("value.of", now), TwoPeriodsRow::now);
        former("former", now, TwoPeriodsRow::revision);
        usd("before", named("value.of", before), TwoPeriodsRow::before);
        former("formerBefore", before, TwoPeriodsRow::revisionBefore);
        grid.millions(
                "change",
                text("change"),
                TwoPeriodsRow::changeUsd,
                row -> words.change(row.changeUsd()),
                row -> words.growth(row.growth()),
                "change");
        measure("growth", text("growth"), TwoPeriodsRow::growth, words::growth);
        measure("share", named("share.of.period", now), TwoPeriodsRow::share, words::percent);
        measure("shareBefore", named("share.of.period", before), TwoPeriodsRow::shareBefore, words::percent);
        grid.number(
                "points",
                text("share.change"),
                TwoPeriodsRow::sharePoints,
                row -> measures.points(row.sharePoints()),
                "points");
        measure("contribution", text("contribution"), TwoPeriodsRow::contribution, words::points);
        grid.number(
                "rank",
                text("rank"),
                row -> row.rank() == null ? null : row.rank().place(),
                this::rank,
                "rank");
        grid.millions(
                "balance",
                text("balance"),
                row -> number(row.balance()),
                row -> words.millions(number(row.balance())),
                row -> measures.growthObstacle(row.balance()),
                "balance");
        grid.inPercent("growth", "share", "shareBefore").inPoints("contribution");
        grid.calledInFile("points", text("share.change") + ", " + words.unit(Measured.CONTRIBUTION, null));
        grid.hide("shareBefore", "points", "balance");
        grid.complete("trade", null);
    }

    private void usd(String id, String title, Function<TwoPeriodsRow, @Nullable TradeValue> value) {
        grid.millions(
                id,
                title,
                row -> usd(value.apply(row)),
                row -> words.millions(value.apply(row)),
                row -> words.incomplete(value.apply(row)),
                id);
    }

    /** Only where an import changed something. */
    private void former(String id, String period, Function<TwoPeriodsRow, @Nullable Revision> revision) {
        if (answer.rows().stream().map(revision).anyMatch(Objects::nonNull)) {
            grid.millions(
                    id,
                    named("former.of", period),
                    row -> former(revision.apply(row)),
                    row -> revision.apply(row) == null ? "" : words.millions(former(revision.apply(row))),
                    row -> words.revision(revision.apply(row)),
                    id);
        }
    }

    private static @Nullable BigDecimal former(@Nullable Revision revision) {
        return revision == null ? null : revision.formerUsd();
    }

    private void measure(
            String id, String title, Function<TwoPeriodsRow, Measure> measure, Function<Measure, String> shown) {
        grid.number(
                id,
                title,
                row -> number(measure.apply(row)),
                row -> shown.apply(measure.apply(row)),
                row -> measures.growthObstacle(measure.apply(row)),
                id);
    }

    private void show(List<String> remarks) {
        var question = asked.question();
        var periods = answer.periods();
        grid.notes(() -> words.notes(answer.basis(), question.filter(), question.split(), periods.now(), remarks));
        grid.onSort(sort -> asked.query().with("sort", sort).go(UI.getCurrent(), ExplorerAddress.PATH));
        grid.show(ListSource.by(answer.rows(), keys()), asked.query());
    }

    private Map<String, Function<TwoPeriodsRow, @Nullable Comparable<?>>> keys() {
        return Map.ofEntries(
                Map.entry("part", this::part),
                Map.entry("now", row -> usd(row.now())),
                Map.entry("before", row -> usd(row.before())),
                Map.entry("former", row -> former(row.revision())),
                Map.entry("formerBefore", row -> former(row.revisionBefore())),
                Map.entry("change", TwoPeriodsRow::changeUsd),
                Map.entry("growth", row -> number(row.growth())),
                Map.entry("share", row -> number(row.share())),
                Map.entry("shareBefore", row -> number(row.shareBefore())),
                Map.entry("points", TwoPeriodsRow::sharePoints),
                Map.entry("contribution", row -> number(row.contribution())),
                Map.entry("rank", row -> row.rank() == null ? null : row.rank().place()),
                Map.entry("balance", row -> number(row.balance())));
    }

    private static @Nullable BigDecimal number(Measure measure) {
        return measure.number().orElse(null);
    }

    private static @Nullable BigDecimal usd(@Nullable TradeValue value) {
        return value == null ? null : value.usd();
    }

    /** '3 ▲2'. */
    private String rank(TwoPeriodsRow row) {
        if (row.rank() == null) {
            return UnspecifiedPartner.is(row.part()) ? Formats.UNKNOWN : "";
        }
        return row.rank().place() + " " + RankText.change(row.rankChange());
    }

    private String part(TwoPeriodsRow row) {
        return PartText.of(
                row.part(), asked.question().split(), asked.question().filter().direction(), reader);
    }

    private String path(TwoPeriodsRow row) {
        return ExplorerAddress.behind(
                        asked.query(),
                        asked.question().split(),
                        row.part(),
                        answer.periods().askedNow())
                .orElseGet(() -> asked.query().at(ExplorerAddress.PATH));
    }

    private static String named(String key, String period) {
        return Ui.text("trade.explorer." + key, Map.of("period", period));
    }

    private static String text(String key) {
        return Ui.text("trade.explorer." + key);
    }
}
