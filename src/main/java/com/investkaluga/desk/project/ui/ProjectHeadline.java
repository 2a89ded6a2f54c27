package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.ui.FigureBand;
import com.investkaluga.desk.base.ui.FigureTile;
import com.investkaluga.desk.base.ui.StatedFigures;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ProjectDetails;
import com.investkaluga.desk.project.ProjectMilestone;
import com.investkaluga.desk.project.RiskSeverity;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A project in five figures: how much, from when, until when, how far, what threatens. */
final class ProjectHeadline extends Composite<Div> {

    private final ProjectDetails project;
    private final LocalDate today;
    private final StatedFigures stated;
    private final Formats formats = Ui.formats(this);

    ProjectHeadline(ProjectDetails project, LocalDate today) {
        this.project = project;
        this.today = today;
        stated = new StatedFigures(project.facts(), project.data(), this);
        getContent().add(new FigureBand(budget(), start(), end(), milestones(), risks()));
    }

    private FigureTile budget() {
        var data = project.data();
        var currency = data.budgetCurrency();
        if (data.budget() == null || currency == null) {
            return new FigureTile(text("budget"), Formats.UNKNOWN, "").comparison(Ui.span(text("budget.unknown")));
        }
        return stated.moneyTile(text("budget"), "budget", data.budget(), currency);
    }

    private FigureTile start() {
        var data = project.data();
        if (data.startActual() != null) {
            return new FigureTile(text("start"), stated.tileValue("startActual", formats.date(data.startActual())), "")
                    .comparison(late(data.startPlanned(), data.startActual(), project.startDelayDays()));
        }
        return planned("start", "startPlanned", data.startPlanned(), "start.notYet", null);
    }

    private FigureTile end() {
        var data = project.data();
        if (data.endActual() != null) {
            return new FigureTile(text("end"), stated.tileValue("endActual", formats.date(data.endActual())), "")
                    .comparison(late(data.endPlanned(), data.endActual(), project.endDelayDays()));
        }
        return planned("end", "endPlanned", data.endPlanned(), "end.planned", project.overdueDays(today));
    }

    private FigureTile planned(
            String label, String field, @Nullable PartialDate date, String note, @Nullable Long overdueDays) {
        if (date == null) {
            return new FigureTile(text(label), Formats.UNKNOWN, "").comparison(Ui.span(text(label + ".unknown")));
        }
        var comparison = overdueDays == null
                ? Ui.span(text(note))
                : Ui.span(getTranslation("project.end.overdue", Map.of("days", overdueDays)), "desk-attention");
        return new FigureTile(text(label), stated.tileValue(field, formats.date(date)), "").comparison(comparison);
    }

    /** The delay in words: in days where both days are known, else only what is certain. */
    private Component late(@Nullable PartialDate planned, PartialDate actual, @Nullable Long days) {
        if (planned == null) {
            return Ui.span(text("plan.unknown"));
        }
        if (days == null) {
            return late(planned, actual);
        }
        if (days == 0) {
            return Ui.span(text("delay.none"));
        }
        var key = days > 0 ? "project.delay.late" : "project.delay.early";
        var sentence = getTranslation(key, Map.of("days", Math.abs(days), "date", formats.date(planned)));
        return Ui.span(sentence, days > 0 ? "desk-attention" : "desk-rise");
    }

    private Component late(PartialDate planned, PartialDate actual) {
        var date = Map.<String, Object>of("date", formats.date(planned));
        if (planned.isBefore(actual)) {
            return Ui.span(getTranslation("project.delay.lateSome", date), "desk-attention");
        }
        return actual.isBefore(planned)
                ? Ui.span(getTranslation("project.delay.earlySome", date), "desk-rise")
                : Ui.span(getTranslation("project.delay.perhaps", date));
    }

    private FigureTile milestones() {
        var all = project.data().milestones();
        if (all.isEmpty()) {
            return new FigureTile(text("milestones"), Formats.UNKNOWN, "")
                    .comparison(Ui.span(text("milestones.unknown")));
        }
        var done =
                getTranslation("project.milestones.done", Map.of("done", project.milestonesDone(), "all", all.size()));
        return new FigureTile(text("milestones"), done, "").comparison(nextMilestone(all));
    }

    private Component nextMilestone(List<ProjectMilestone> all) {
        var overdue = project.milestonesOverdue(today);
        if (overdue > 0) {
            return Ui.span(getTranslation("project.milestones.overdue", Map.of("count", overdue)), "desk-attention");
        }
        return all.stream()
                .filter(one -> one.doneOn() == null && one.dueOn() != null)
                .min(Comparator.comparing(
                        one -> Objects.requireNonNull(one.dueOn()).last()))
                .map(one -> Ui.span(getTranslation(
                        "project.milestones.next",
                        Map.of("title", ProjectWords.title(one), "date", formats.date(one.dueOn())))))
                .orElseGet(() -> Ui.span(
                        text(project.milestonesDone() == all.size() ? "milestones.all" : "milestones.undated")));
    }

    private FigureTile risks() {
        var open = project.openRisks();
        var high = open.stream()
                .filter(risk -> risk.severity() == RiskSeverity.HIGH)
                .count();
        var words = project.data().risks().isEmpty()
                ? text("risks.unknown")
                : getTranslation("project.risks.high", Map.of("count", high));
        return new FigureTile(text("risks.open"), formats.count(open.size()), "")
                .comparison(high > 0 ? Ui.span(words, "desk-attention") : Ui.span(words));
    }

    private String text(String key) {
        return getTranslation("project." + key);
    }
}
