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
import com.investkaluga.desk.trade.explore.Part;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TimeAnswer;
import com.investkaluga.desk.trade.explore.TimeRow;
import com.investkaluga.desk.trade.metrics.Basis;
import com.investkaluga.desk.trade.ui.words.ShareRemarks;
import com.investkaluga.desk.trade.ui.words.TradeText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Flows over time: one question, its answer as a chart and as the rows behind it. */
@org.springframework.stereotype.Component
final class TimeTab {

    private final ExplorerService explorer;
    private final UserPreferences preferences;

    TimeTab(ExplorerService explorer, UserPreferences preferences) {
        this.explorer = explorer;
        this.preferences = preferences;
    }

    /** @param state of which something is available */
    Component create(Query query, DataState state) {
        var available = java.util.Objects.requireNonNull(state.available());
        var asked = TimeAsked.of(query, available);
        var answer = explorer.overTime(asked.question());
        var tab = Ui.div("desk-stack");
        tab.add(controls(asked, answer, available));
        if (answer.rows().isEmpty()) {
            tab.add(new EmptyState(Ui.text("trade.explorer.none")));
            return tab;
        }
        var remarks = remarks(asked, answer, tab);
        outside(asked.outside(), available, tab).ifPresent(remarks::addFirst);
        remarks.forEach(remark -> tab.add(Ui.div("desk-remark", Ui.span(remark))));
        tab.add(chart(asked, answer, tab), TimeGrid.create(asked, answer, preferences, remarks, tab));
        return tab;
    }

    private static Controls controls(TimeAsked asked, TimeAnswer answer, Period available) {
        var question = asked.question();
        var periods = available.split(question.step()).reversed();
        var controls = new Controls(asked.query())
                .choice(
                        "measure",
                        Ui.text("trade.explorer.measure"),
                        Measured.OVER_TIME,
                        asked.measure(),
                        "trade.measured")
                .choice(
                        "chart",
                        Ui.text("trade.explorer.chart"),
                        Arrays.asList(TimeChart.values()),
                        asked.chart(),
                        "trade.explorer.chart");
        if (asked.chart() != TimeChart.SEASONS) {
            controls.choice(
                            "by",
                            Ui.text("trade.explorer.split"),
                            Arrays.asList(Split.values()),
                            question.split(),
                            "trade.explorer.split")
                    .choice(
                            "step",
                            Ui.text("trade.explorer.step"),
                            Arrays.asList(Granularity.values()),
                            question.step(),
                            "base.granularity");
        }
        controls.range(question.range(), question.step(), periods);
        if (asked.measure() == Measured.INDEX && answer.indexBase() != null) {
            controls.period("base", Ui.text("trade.explorer.base"), answer.periods(), answer.indexBase());
        }
        return controls;
    }

    /** Says that nothing is known of what was asked for, and of what something is. */
    static Optional<String> outside(@Nullable Period outside, Period available, Component reader) {
        return Optional.ofNullable(outside)
                .map(asked -> reader.getTranslation(
                        "trade.explorer.outside",
                        Map.of("asked", PeriodText.of(asked, reader), "known", PeriodText.of(available, reader))));
    }

    /** What an honest answer says about itself. */
    private static List<String> remarks(TimeAsked asked, TimeAnswer answer, Component reader) {
        var remarks = new ArrayList<String>();
        var toDate = answer.toDate();
        if (toDate != null) {
            remarks.add(reader.getTranslation(
                    "trade.explorer.todate",
                    Map.of(
                            "asked", PeriodText.of(toDate.askedNow(), reader),
                            "now", PeriodText.of(toDate.now(), reader),
                            "before", PeriodText.of(toDate.before(), reader))));
        }
        var revised = new AnswerText(reader).revised(answer.rows().stream().map(TimeRow::revision));
        if (!revised.isEmpty()) {
            remarks.add(revised);
        }
        remarks.addAll(ShareRemarks.exceeded(answer.exceeded(), reader));
        ShareRemarks.unspecified(answer.rows().stream().map(TimeRow::part), reader)
                .ifPresent(remarks::add);
        if (!answer.hasHeadings()) {
            remarks.add(reader.getTranslation("trade.explorer.noheadings"));
        }
        if (answer.rows().stream().anyMatch(row -> row.part().equals(Part.OTHERS))) {
            remarks.add(reader.getTranslation("trade.explorer.truncated"));
        }
        return remarks;
    }

    private static Component chart(TimeAsked asked, TimeAnswer answer, Component reader) {
        var question = asked.question();
        var words = new AnswerText(reader);
        var panel = new ChartPanel(
                TradeText.direction(question.filter().direction(), reader) + ": " + words.name(asked.measure()));
        panel.setSubtitle(subtitle(asked, answer, words));
        panel.setSample(answer.basis() == Basis.SAMPLE);
        panel.setSource(TradeText.basis(answer.basis(), reader));
        panel.setModel(
                asked.chart() == TimeChart.SEASONS
                        ? new SeasonChart(asked, answer, reader).model()
                        : new TimeCharts(asked, answer, reader).model());
        panel.setNote(
                asked.chart() == TimeChart.SEASONS
                        ? SeasonChart.scale(panel.getModel(), reader)
                        : TradeText.incomplete(
                                answer.lines().stream()
                                        .limit(1)
                                        .flatMap(List::stream)
                                        .map(TimeRow::value),
                                reader));
        panel.addPointClickListener(click -> click.link().ifPresent(Ui::go));
        return new Div(panel);
    }

    private static String subtitle(TimeAsked asked, TimeAnswer answer, AnswerText words) {
        var unit = words.unit(asked.measure(), answer.indexBase());
        var question = asked.question();
        return asked.measure() == Measured.SHARE || asked.measure() == Measured.CONTRIBUTION
                ? unit + ", " + words.whole(question.filter(), question.split())
                : unit;
    }
}
