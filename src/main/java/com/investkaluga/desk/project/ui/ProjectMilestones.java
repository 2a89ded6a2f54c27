package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ProjectMilestone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The milestones of a project in their order, each with its state in words. */
final class ProjectMilestones extends Composite<Card> {

    private final LocalDate today;
    private final Formats formats = Ui.formats(this);
    private final @Nullable IntConsumer markDone;

    /** @param markDone told of the place of a milestone that the user marks as done; null for readers who may not */
    ProjectMilestones(List<ProjectMilestone> milestones, LocalDate today, @Nullable IntConsumer markDone) {
        this.today = today;
        this.markDone = markDone;
        if (milestones.isEmpty()) {
            getContent().content(new EmptyState(getTranslation("project.milestones.none")));
            return;
        }
        var rows = Ui.div("desk-rows");
        for (int position = 0; position < milestones.size(); position++) {
            rows.add(row(milestones.get(position), position));
        }
        getContent().content(rows);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("project.milestones"));
    }

    private Component row(ProjectMilestone milestone, int position) {
        var about = Stream.of(
                        milestone.dueOn() == null
                                ? ""
                                : getTranslation(
                                        "project.milestone.due", Map.of("date", formats.date(milestone.dueOn()))),
                        Ui.either(milestone.responsible(), milestone.responsibleRu()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        var words = Ui.div("desk-row-words", Ui.span(ProjectWords.title(milestone), "desk-strong"));
        if (!about.isBlank()) {
            words.add(Ui.secondary(about));
        }
        var end = Ui.div("desk-row-end", state(milestone));
        if (milestone.doneOn() == null && markDone != null) {
            end.add(markButton(milestone, position, markDone));
        }
        return Ui.div("desk-row", words, end);
    }

    private Component state(ProjectMilestone milestone) {
        if (milestone.doneOn() != null) {
            return Ui.span(getTranslation("project.milestone.done", Map.of("date", formats.date(milestone.doneOn()))));
        }
        return milestone.isOverdue(today)
                ? new Chip(getTranslation("project.milestone.overdue"), Chip.Tone.ATTENTION)
                : new Chip(getTranslation("project.milestone.open"), Chip.Tone.OUTLINE);
    }

    private Button markButton(ProjectMilestone milestone, int position, IntConsumer mark) {
        var button = new Button(getTranslation("project.milestone.mark"), click -> mark.accept(position));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("project.milestone.markOf", Map.of("title", ProjectWords.title(milestone))));
        return button;
    }
}
