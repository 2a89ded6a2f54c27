package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Confirm;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.trade.ingest.ImportDetails;
import com.investkaluga.desk.trade.ingest.ImportService;
import java.util.Map;

/** Asks before an import is undone, with the difference that it makes. */
final class UndoDialog {

    private UndoDialog() {}

    /** @param agreed undoes it */
    static void open(ImportDetails details, ImportService imports, Runnable agreed) {
        var preview = imports.undoPreview(details.id());
        var dialog = Confirm.dialog(
                Ui.text("trade.import.undo.title"),
                Ui.text("trade.import.undo"),
                Ui.text("trade.import.undo.keep"),
                agreed);
        dialog.setText(Ui.div(
                "desk-decision",
                Ui.span(dialog.getTranslation(
                        preview.figures().isEmpty() ? "trade.import.undo.text" : "trade.import.undo.text.figures",
                        Map.of("file", details.row().title()))),
                ChangeTable.of(preview)));
        dialog.setWidth("min(620px, 94vw)");
        dialog.open();
    }
}
