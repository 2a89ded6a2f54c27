package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.ui.LinesField;
import com.investkaluga.desk.base.ui.PartialDateField;
import com.investkaluga.desk.project.ProjectMilestone;
import com.vaadin.flow.component.textfield.TextField;

/** The milestones of a project, a line each, as one field of the form. */
final class MilestonesField extends LinesField<ProjectMilestone> {

    private static final int TEXT = 200;

    private final class MilestoneLine extends Line {
        private final TextField title;
        private final TextField titleRu;
        private final PartialDateField dueOn;
        private final PartialDateField doneOn;
        private final TextField responsible;
        private final TextField responsibleRu;

        MilestoneLine(ProjectMilestone milestone) {
            title = text("project.milestone.title", TEXT, milestone.title());
            titleRu = text("project.milestone.titleRu", TEXT, milestone.titleRu());
            dueOn = field("project.milestone.dueOn", new PartialDateField());
            dueOn.setValue(milestone.dueOn());
            doneOn = field("project.milestone.doneOn", new PartialDateField());
            doneOn.setValue(milestone.doneOn());
            responsible = text("project.milestone.responsible", TEXT, milestone.responsible());
            responsibleRu = text("project.milestone.responsibleRu", TEXT, milestone.responsibleRu());
        }

        @Override
        protected ProjectMilestone entry() {
            return new ProjectMilestone(
                    title.getValue().strip(),
                    orNull(titleRu),
                    dueOn.getValue(),
                    doneOn.getValue(),
                    orNull(responsible),
                    orNull(responsibleRu));
        }
    }

    MilestonesField() {
        super("project.milestone.add", "project.milestone.remove");
    }

    @Override
    protected Line blankLine() {
        return new MilestoneLine(new ProjectMilestone("", null, null, null, null, null));
    }

    @Override
    protected Line lineOf(ProjectMilestone milestone) {
        return new MilestoneLine(milestone);
    }
}
