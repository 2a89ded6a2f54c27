package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.ui.LinesField;
import com.investkaluga.desk.project.ProjectRisk;
import com.investkaluga.desk.project.RiskSeverity;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** The risks of a project, a line each, as one field of the form. */
final class RisksField extends LinesField<ProjectRisk> {

    private static final int SENTENCE = 500;
    private static final int ANSWER = 1000;
    private static final int NAME = 200;

    private final class RiskLine extends Line {
        private final TextField what;
        private final Select<RiskSeverity> severity;
        private final TextField answer;
        private final TextField owner;
        private final Checkbox open;

        RiskLine(ProjectRisk risk) {
            what = text("project.risk.what", SENTENCE, risk.what());
            severity = field("project.risk.severity", new Select<RiskSeverity>());
            severity.setItems(RiskSeverity.values());
            severity.setItemLabelGenerator(value -> ProjectWords.severity(value, this));
            severity.setValue(risk.severity());
            answer = text("project.risk.answer", ANSWER, risk.answer());
            owner = text("project.risk.owner", NAME, risk.owner());
            open = field("project.risk.open", new Checkbox());
            open.setValue(risk.open());
        }

        @Override
        protected boolean isFilled() {
            return !what.isEmpty() || !answer.isEmpty() || !owner.isEmpty();
        }

        @Override
        protected ProjectRisk entry() {
            return new ProjectRisk(
                    what.getValue().strip(), severity.getValue(), orNull(answer), orNull(owner), open.getValue());
        }
    }

    RisksField() {
        super("project.risk.add", "project.risk.remove");
    }

    @Override
    protected Line blankLine() {
        return new RiskLine(new ProjectRisk("", RiskSeverity.MEDIUM, null, null, true));
    }

    @Override
    protected Line lineOf(ProjectRisk risk) {
        return new RiskLine(risk);
    }
}
