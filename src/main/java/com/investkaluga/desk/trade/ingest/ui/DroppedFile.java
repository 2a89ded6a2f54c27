package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.ui.Ui;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * A file on the way from where it was dropped to its page. Corrected lines may be part of the import that they came from before the
 * page shows; who has dropped them is led on to that import, who opens the page of such a correction later is not.
 */
final class DroppedFile {

    private final long id;

    private DroppedFile(long id) {
        this.id = id;
    }

    /** Opens the file's page. */
    static void open(long id) {
        ComponentUtil.setData(UI.getCurrent(), DroppedFile.class, new DroppedFile(id));
        Ui.go(ImportWords.path(id));
    }

    /** Whether this page is opened for the drop of its file; true once. */
    static boolean arrives(long id) {
        var dropped = ComponentUtil.getData(UI.getCurrent(), DroppedFile.class);
        ComponentUtil.setData(UI.getCurrent(), DroppedFile.class, null);
        return dropped != null && dropped.id == id;
    }
}
