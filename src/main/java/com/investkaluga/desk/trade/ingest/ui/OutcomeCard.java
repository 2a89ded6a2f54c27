package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Card;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportPreview;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of an import, and what can still be done about it. */
final class OutcomeCard extends Composite<Div> {

    private final ImportDetails details;
    private final ImportService imports;
    private final ImportActions actions;
    private final Div body = Ui.div("desk-decision");
    private final Div buttons = Ui.div("desk-buttons");

    OutcomeCard(ImportDetails details, ImportPreview preview, ImportService imports, ImportActions actions) {
        this.details = details;
        this.imports = imports;
        this.actions = actions;
        var row = details.row();
        switch (row.status()) {
            case COMMITTED -> {
                say("trade.import.committed.by", row.committedBy(), ImportWords.when(row.committedAt(), this));
                if (details.message() != null) {
                    body.add(DecisionCard.line(ImportWords.message(details.message(), this), "desk-attention"));
                }
                if (row.undoneAt() == null) {
                    if (!details.isContextOnly()) {
                        body.add(links());
                    }
                    body.add(ContextOutcome.of(preview, this));
                }
                addUndo();
            }
            case UNDONE -> {
                say("trade.import.committed.by", row.committedBy(), ImportWords.when(row.committedAt(), this));
                say("trade.import.undone.by", row.undoneBy(), ImportWords.when(row.undoneAt(), this));
            }
            case JOINED -> joined();
            case CANCELLED -> body.add(new Paragraph(getTranslation("trade.import.cancelled")));
            default -> stranded();
        }
        if (buttons.getComponentCount() > 0) {
            body.add(buttons);
        }
        getContent().add(new Card(getTranslation("trade.import.outcome"), body));
    }

    private void say(String key, @Nullable String who, String when) {
        body.add(new Paragraph(getTranslation(key, Map.of("who", ImportWords.who(who, this), "when", when))));
    }

    private Div links() {
        return Ui.div(
                "desk-fact-line",
                Ui.link(CommittedLink.of(details.row()), getTranslation("trade.import.committed.see")),
                Ui.link(CommittedLink.explorer(details.row()), getTranslation("trade.import.committed.explore")));
    }

    private void addUndo() {
        if (!actions.mayUndo()) {
            return;
        }
        var undo =
                new Button(getTranslation("trade.import.undo"), click -> UndoDialog.open(details, imports, this::undo));
        undo.setEnabled(details.canUndo());
        buttons.add(undo);
        if (!details.undoFirst().isEmpty()) {
            body.add(new Paragraph(getTranslation("trade.import.undo.others")), numbers(details.undoFirst()));
        }
    }

    private void undo() {
        buttons.removeAll();
        buttons.add(DecisionCard.working("trade.import.undoing", this));
        actions.undo(details);
    }

    private Div numbers(List<Long> ids) {
        var line = Ui.div("desk-fact-line");
        ids.forEach(id ->
                line.add(Ui.link(ImportWords.path(id), getTranslation("trade.import.number", Map.of("number", id)))));
        return line;
    }

    private void joined() {
        body.add(new Paragraph(getTranslation("trade.import.joined")));
        if (details.row().correctionOf() != null) {
            body.add(numbers(List.of(details.row().correctionOf())));
        }
    }

    /** Refused, interrupted, failed: why, and what to do. */
    private void stranded() {
        if (details.message() != null) {
            body.add(new Paragraph(ImportWords.message(details.message(), this)));
        }
        if (details.sameAs() != null) {
            body.add(numbers(List.of(details.sameAs())));
        }
        if (!actions.mayImport()) {
            return;
        }
        if (details.canReread()) {
            var again = new Button(
                    getTranslation(details.sameAs() == null ? "trade.import.reread" : "trade.import.reread.anyway"),
                    click -> actions.reread(details.id(), details.choices()));
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(again);
        }
        if (details.canCancel()) {
            buttons.add(new Button(getTranslation("trade.import.discard"), click -> actions.discard(details)));
        }
    }
}
