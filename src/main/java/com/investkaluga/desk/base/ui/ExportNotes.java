package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What stands below an exported list: where its facts come from. */
public final class ExportNotes {

    private ExportNotes() {}

    /** Records keep a source for each fact, more than a line of a file has room for. */
    public static List<String> ofRecords() {
        return List.of(dated("base.export.sources"));
    }

    /** What only the desk itself knows, and lists that name their sources in columns of their own. */
    public static List<String> ofDesk() {
        return List.of(dated("base.export.desk"));
    }

    /** What was drawn from a source of its own. */
    public static List<String> of(String source) {
        return List.of(Ui.text("base.export.source", Map.of("source", source)));
    }

    private static String dated(String key) {
        return Ui.text(key, Map.of("date", Ui.formats(UI.getCurrent()).date(LocalDate.now())));
    }
}
