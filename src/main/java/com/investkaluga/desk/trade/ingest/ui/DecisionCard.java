package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An import that waits for a decision: what committing it will do, what to look at before, and the two ways on. */
final class DecisionCard extends Composite<Div> {

    private enum BadLines {
        REFUSE,
        LEAVE_OUT
    }

    private final ImportDetails details;
    private final ImportActions actions;
    private final Button commit = new Button();
    private @Nullable RadioButtonGroup<BadLines> choice;

    /** @param sampleShown whether the screens speak from sample statistics until now */
    DecisionCard(ImportDetails details, ImportPreview preview, boolean sampleShown, ImportActions actions) {
        this.details = details;
        this.actions = actions;
        var words = new CommitWords(details, preview, sampleShown, this);
        var body = Ui.div("desk-decision", new Paragraph(words.sentence()));
        if (details.message() != null) {
            body.add(line(ImportWords.message(details.message(), this), "desk-attention"));
        }
        words.attention().forEach(sentence -> body.add(line(sentence, "desk-attention")));
        words.remarks().forEach(sentence -> body.add(line(sentence, "desk-secondary")));
        if (details.previewOutdated()) {
            body.add(line(getTranslation("trade.import.outdated"), "desk-attention"));
        }
        if (details.row().badLines() > 0) {
            body.add(badLines());
        }
        if (actions.mayImport()) {
            body.add(buttons());
        }
        getContent().add(new Card(getTranslation("trade.import.decision"), body));
    }

    static Component line(String text, String className) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }

    private Component badLines() {
        var count = Map.<String, Object>of("count", details.row().badLines());
        var group = new RadioButtonGroup<BadLines>();
        group.setLabel(getTranslation("trade.import.badLines.choice", count));
        group.setItems(List.of(BadLines.values()));
        group.setItemLabelGenerator(option -> getTranslation("trade.import.badLines." + option, count));
        group.setValue(actions.leavesOut(details) ? BadLines.LEAVE_OUT : BadLines.REFUSE);
        group.setReadOnly(!actions.mayImport());
        group.addValueChangeListener(event -> {
            actions.leaveOut(leavesOut() ? details.row().badLines() : 0);
            commit.setEnabled(canCommit());
        });
        choice = group;
        var see = Query.empty().with("tab", ImportSections.PROBLEMS).at(ImportWords.path(details.id()));
        return Ui.div("desk-bad-lines", group, Ui.link(see, getTranslation("trade.import.badLines.see")));
    }

    private boolean canCommit() {
        return details.couldBeCommitted() && (choice == null || leavesOut());
    }

    private boolean leavesOut() {
        return choice != null && choice.getValue() == BadLines.LEAVE_OUT;
    }

    private Component buttons() {
        var buttons = Ui.div("desk-buttons");
        commit.setText(getTranslation("trade.import.commit"));
        commit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        commit.setEnabled(canCommit());
        var discard = new Button(getTranslation("trade.import.discard"), click -> actions.discard(details));
        commit.addClickListener(click -> {
            buttons.removeAll();
            buttons.add(working("trade.import.committing", this));
            actions.commit(details, leavesOut());
        });
        buttons.add(commit, discard);
        return buttons;
    }

    /** What stands in the place of the buttons while the one that was pressed does its work. */
    static Component working(String key, Component reader) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", reader.getTranslation(key));
        return Ui.div("desk-import-progress", Ui.span(reader.getTranslation(key)), bar);
    }
}
