package com.investkaluga.desk.trade.ui.explore;

import com.investkaluga.desk.base.Granularity;
import com.investkaluga.desk.base.Period;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.chart.ChartModel;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.trade.DataState;
import com.investkaluga.desk.trade.explore.Crossing;
import com.investkaluga.desk.trade.explore.Dependence;
import com.investkaluga.desk.trade.explore.DependencePoint;
import com.investkaluga.desk.trade.explore.DependenceService;
import com.investkaluga.desk.trade.explore.ExplorerService;
import com.investkaluga.desk.trade.explore.Split;
import com.investkaluga.desk.trade.explore.TradeFilter;
import com.investkaluga.desk.trade.explore.TwoPeriodsQuestion;
import com.investkaluga.desk.trade.explore.TwoPeriodsRow;
import com.investkaluga.desk.trade.ui.words.DependenceCharts;
import com.investkaluga.desk.trade.ui.words.DependenceText;
import com.investkaluga.desk.trade.warning.WarningService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How much hangs on few partners: over time, now, and what if one of them changed. */
@org.springframework.stereotype.Component
final class DependenceTab {

    private final DependenceService dependences;
    private final ExplorerService explorer;
    private final WarningService warnings;
    private final UserPreferences preferences;
    private final RecordValidator validator;
    private final CurrentUser user;

    DependenceTab(
            DependenceService dependences,
            ExplorerService explorer,
            WarningService warnings,
            UserPreferences preferences,
            RecordValidator validator,
            CurrentUser user) {
        this.dependences = dependences;
        this.explorer = explorer;
        this.warnings = warnings;
        this.preferences = preferences;
        this.validator = validator;
        this.user = user;
    }

    /** @param state of which something is available */
    Component create(Query query, DataState state) {
        var available = Objects.requireNonNull(state.available());
        var asked = DependenceAsked.of(query, available);
        var dependence = dependences.overTime(asked.question());
        var tab = Ui.div("desk-stack");
        tab.add(controls(asked, dependence, available, tab));
        TimeTab.outside(asked.outside(), available, tab)
                .ifPresent(remark -> tab.add(Ui.div("desk-remark", Ui.span(remark))));
        var now = asked.now(dependence);
        if (now.isEmpty()) {
            tab.add(new EmptyState(Ui.text("trade.explorer.none")));
            return tab;
        }
        var lines = warnings.lines().data();
        var crossed = DependenceText.in(tab).crossed(Crossing.of(dependence.points(), lines), lines);
        crossed.forEach(sentence -> tab.add(Ui.div("desk-remark", Ui.span(sentence))));
        tab.add(
                Ui.div(
                        "desk-thirds",
                        panel("trade.dependence.hhi.title", DependenceCharts.hhi(dependence, lines, tab), dependence),
                        panel(
                                "trade.dependence.effective.title",
                                DependenceCharts.effective(dependence, tab),
                                dependence),
                        panel(
                                "trade.dependence.tops.title",
                                DependenceCharts.tops(dependence, lines, tab),
                                dependence)),
                partners(asked, dependence, now.get(), tab),
                new WarningCard(
                        warnings,
                        validator,
                        user.isAtLeast(Role.MANAGER),
                        () -> query.go(UI.getCurrent(), ExplorerAddress.PATH)),
                DependenceGrid.create(asked, dependence, preferences, crossed, tab));
        return tab;
    }

    private static Controls controls(DependenceAsked asked, Dependence dependence, Period available, Component reader) {
        var question = asked.question();
        var periods = available.split(question.step()).reversed();
        var controls = new Controls(asked.query())
                .choice(
                        "step",
                        Ui.text("trade.explorer.step"),
                        Arrays.asList(Granularity.values()),
                        question.step(),
                        "base.granularity")
                .range(question.range(), question.step(), periods);
        var shown = dependence.points().stream()
                .map(DependencePoint::period)
                .toList()
                .reversed();
        asked.now(dependence).ifPresent(now -> controls.period("now", Ui.text("trade.dependence.now"), shown, now));
        return controls;
    }

    private static Component panel(String key, ChartModel model, Dependence dependence) {
        var panel = DependenceCharts.panel(key, model, dependence);
        panel.setSubtitle(Ui.text(key + ".about"));
        return new Div(panel);
    }

    private Component partners(DependenceAsked asked, Dependence dependence, Period now, Component reader) {
        var question = asked.question();
        var filter = new TradeFilter(question.direction(), Set.of(), question.goods());
        var answer = explorer.compare(new TwoPeriodsQuestion(filter, Split.PARTNER, now, now.yearBefore()));
        var partner = asked.partner(dependence, now);
        List<String> traded = answer.rows().stream()
                .filter(row -> row.rank() != null)
                .map(TwoPeriodsRow::part)
                .toList();
        return Ui.div(
                "desk-halves",
                RankChanges.create(answer, new AnswerText(reader).whole(filter, Split.PARTNER)),
                WhatIfCard.create(
                        asked.query(),
                        asked.of(now),
                        partner,
                        asked.percent(),
                        traded,
                        dependences.whatIf(asked.of(now), partner, BigDecimal.valueOf(asked.percent()))));
    }
}
