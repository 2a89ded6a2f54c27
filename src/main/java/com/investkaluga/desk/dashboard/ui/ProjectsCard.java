package com.investkaluga.desk.dashboard.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.MilestoneDue;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** How the projects stand and what is due next. */
final class ProjectsCard {

    private ProjectsCard() {}

    static Component create(RecordCards.Projects projects) {
        var card = new Card(Ui.text("dashboard.projects"))
                .link("projects", Ui.text("dashboard.projects.all", Map.of("count", projects.all())));
        var formats = Ui.formats(card);
        var states = Ui.div("desk-tallies");
        projects.byStatus().forEach(tally -> {
            var link = Ui.link("projects?status=" + tally.value(), Ui.text("project.status." + tally.value()));
            states.add(Ui.div("desk-tally", Ui.span(formats.count(tally.count()), "desk-tally-count"), link));
        });
        var rows = Ui.div("desk-rows");
        projects.milestones().forEach(milestone -> rows.add(row(milestone, projects)));
        if (projects.milestones().isEmpty()) {
            rows.add(Ui.secondary(Ui.text("dashboard.milestones.none")));
        }
        var heading = projects.overdue() == 0
                ? Ui.text("dashboard.milestones")
                : Ui.text("dashboard.milestones.overdue", Map.of("count", projects.overdue()));
        return card.content(states, Ui.div("desk-subtitle", Ui.span(heading)), rows);
    }

    private static Component row(MilestoneDue milestone, RecordCards.Projects projects) {
        var words = Ui.div(
                "desk-row-words",
                Ui.link(
                        "projects/" + milestone.projectId(),
                        Ui.either(milestone.projectName(), milestone.projectNameRu())),
                Ui.secondary(Ui.either(milestone.title(), milestone.titleRu())));
        var end = Ui.div("desk-row-end");
        if (milestone.isOverdue(projects.today())) {
            end.add(new Chip(Ui.text("dashboard.overdue"), Chip.Tone.ATTENTION));
        }
        end.add(Ui.span(Ui.formats(end).date(milestone.dueOn())));
        return Ui.div("desk-row", words, end);
    }
}
