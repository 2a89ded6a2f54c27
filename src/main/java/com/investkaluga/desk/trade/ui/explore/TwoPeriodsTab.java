package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.PeriodText;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartPanel;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.explore.ExplorerService;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TwoPeriodsAnswer;
import com.investkaluga.desk.trade.explore.TwoPeriodsRow;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.ui.words.KnownMonths;
import com.investkaluga.desk.trade.ui.words.ShareRemarks;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Any two periods against each other, part by part. */
@org.springframework.stereotype.Component
final class TwoPeriodsTab {

    private static final List<Split> GOODS = List.of(Split.SECTION, Split.CHAPTER, Split.HEADING);

    private final ExplorerService explorer;
    private final UserPreferences preferences;

    TwoPeriodsTab(ExplorerService explorer, UserPreferences preferences) {
        this.explorer = explorer;
        this.preferences = preferences;
    }

    /** @param state of which something is available */
    Component create(Query query, DataState state) {
        var available = Objects.requireNonNull(state.available());
        var usual = state.latestCompleteYear() == null ? available : state.latestCompleteYear();
        var asked = TwoPeriodsAsked.of(query, usual);
        var answer = explorer.compare(asked.question());
        var tab = Ui.div("desk-stack");
        tab.add(controls(asked, available));
        if (answer.total().now() == null && answer.total().before() == null) {
            tab.add(new EmptyState(unknown(asked, available, tab)));
            return tab;
        }
        var remarks = remarks(answer, tab);
        remarks.forEach(remark -> tab.add(Ui.div("desk-remark", Ui.span(remark))));
        if (answer.rows().isEmpty()) {
            tab.add(new EmptyState(Ui.text("trade.explorer.none")));
            return tab;
        }
        tab.add(
                TwoPeriodsBand.create(asked, answer, tab),
                chart(asked, answer, tab),
                TwoPeriodsGrid.create(asked, answer, preferences, remarks, tab));
        return tab;
    }

    private static String unknown(TwoPeriodsAsked asked, Period available, Component reader) {
        return Ui.text(
                "trade.explorer.unknown",
                Map.of(
                        "now", PeriodText.of(asked.question().now(), reader),
                        "before", PeriodText.of(asked.question().before(), reader),
                        "known", PeriodText.of(available, reader)));
    }

    private static Controls controls(TwoPeriodsAsked asked, Period available) {
        var question = asked.question();
        var isTreemap = asked.chart() == TwoPeriodsChart.TREEMAP;
        var periods = Arrays.stream(Granularity.values())
                .flatMap(step -> available.split(step).reversed().stream())
                .toList();
        var controls = new Controls(asked.query())
                .period("now", Ui.text("trade.explorer.now"), periods, question.now())
                .period("against", Ui.text("trade.explorer.against.what"), periods, question.before())
                .choice(
                        "chart",
                        Ui.text("trade.explorer.chart"),
                        Arrays.asList(TwoPeriodsChart.values()),
                        asked.chart(),
                        "trade.explorer.chart")
                .choice(
                        "by",
                        Ui.text("trade.explorer.split"),
                        isTreemap ? GOODS : Arrays.asList(Split.values()),
                        question.split(),
                        "trade.explorer.split");
        return isTreemap
                ? controls
                : controls.choice(
                        "measure",
                        Ui.text("trade.explorer.measure"),
                        Measured.OF_TWO_PERIODS,
                        asked.measure(),
                        "trade.measured");
    }

    /** What an honest comparison says about itself. */
    private static List<String> remarks(TwoPeriodsAnswer answer, Component reader) {
        var periods = answer.periods();
        var names = Map.<String, Object>of(
                "now", PeriodText.of(periods.now(), reader),
                "before", PeriodText.of(periods.before(), reader),
                "asked", PeriodText.of(periods.askedNow(), reader),
                "base", PeriodText.of(periods.askedBefore(), reader));
        var remarks = new ArrayList<String>();
        if (!periods.isOfOneLength()) {
            remarks.add(reader.getTranslation("trade.explorer.lengths", names));
        } else if (!periods.isOfOneSeason()) {
            remarks.add(reader.getTranslation("trade.explorer.seasons", names));
        }
        if (periods.isNarrowed()) {
            remarks.add(reader.getTranslation("trade.explorer.narrowed", names));
        }
        Stream.of(answer.total().now(), answer.total().before())
                .flatMap(Stream::ofNullable)
                .map(value -> KnownMonths.lacking(value.period(), value.missingMonths(), reader))
                .filter(words -> !words.isEmpty())
                .forEach(remarks::add);
        var revised = new AnswerText(reader)
                .revised(answer.rows().stream().flatMap(row -> Stream.of(row.revision(), row.revisionBefore())));
        if (!revised.isEmpty()) {
            remarks.add(revised);
        }
        remarks.addAll(ShareRemarks.exceeded(answer.exceeded(), reader));
        ShareRemarks.unspecified(answer.rows().stream().map(TwoPeriodsRow::part), reader)
                .ifPresent(remarks::add);
        if (!answer.hasHeadings()) {
            remarks.add(reader.getTranslation("trade.explorer.noheadings"));
        }
        return remarks;
    }

    private static Component chart(TwoPeriodsAsked asked, TwoPeriodsAnswer answer, Component reader) {
        var words = new AnswerText(reader);
        var isTreemap = asked.chart() == TwoPeriodsChart.TREEMAP;
        var panel = new ChartPanel(title(asked, answer, words, reader));
        panel.setSubtitle(words.unit(isTreemap ? Measured.VALUE : asked.measure(), null) + ", "
                + Ui.text(isTreemap ? "trade.explorer.treemap.hint" : "trade.explorer.greatest"));
        panel.setSample(answer.basis() == Basis.SAMPLE);
        panel.setSource(TradeText.basis(answer.basis(), reader));
        panel.setModel(
                isTreemap
                        ? new GoodsTreemap(asked, answer, reader).model()
                        : new PartBars(asked, answer, reader).model());
        if (!isTreemap) {
            panel.setNote(TradeText.incomplete(
                    Stream.of(answer.total().now(), answer.total().before()), reader));
        }
        panel.setChartHeight(isTreemap ? null : PartBars.height(panel.getModel()));
        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go));
        return new Div(panel);
    }

    private static String title(TwoPeriodsAsked asked, TwoPeriodsAnswer answer, AnswerText words, Component reader) {
        var direction = TradeText.direction(asked.question().filter().direction(), reader);
        var now = words.period(answer.periods().now());
        if (asked.chart() == TwoPeriodsChart.TREEMAP) {
            return Ui.text("trade.explorer.treemap.title", Map.of("direction", direction, "period", now));
        }
        return Ui.text(
                "trade.explorer.bars.title",
                Map.of(
                        "measure",
                        words.name(asked.measure()),
                        "direction",
                        direction,
                        "now",
                        now,
                        "before",
                        words.period(answer.periods().before())));
    }
}
