package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What stands below an exported list of records: where its facts come from. */
public final class ExportNotes {

    private ExportNotes() {}

    /** Records keep a source for each fact, more than a line of a file has room for. */
    public static List<String> ofRecords() {
        return List.of(Ui.text(
                "base.export.sources",
                Map.of("date", Ui.formats(UI.getCurrent()).date(LocalDate.now()))));
    }
}
