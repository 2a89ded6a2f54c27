package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Map;

/** Asks before an import is undone, with the difference that it makes. */
final class UndoDialog {

    private UndoDialog() {}

    static void open(ImportDetails details, ImportService imports, ImportActions actions) {
        var preview = imports.undoPreview(details.id());
        var dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation("trade.import.undo.title"));
        dialog.setText(Ui.div(
                "desk-decision",
                Ui.span(dialog.getTranslation(
                        "trade.import.undo.text", Map.of("file", details.row().title()))),
                ChangeTable.of(preview)));
        dialog.setWidth("min(620px, 94vw)");
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("trade.import.undo.keep"));
        dialog.setConfirmText(dialog.getTranslation("trade.import.undo"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> actions.undo(details));
        dialog.open();
    }
}
