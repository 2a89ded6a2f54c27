package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.export.ExportTable;
import com.investkaluga.desk.base.export.TableFile;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

/** An entry of a menu that gives a file. */
public final class DownloadEntry {

    private DownloadEntry() {}

    /**
     * Adds an entry for each format that a table leaves in. The table is made when the file is asked for, and streamed.
     *
     * @param name the file's, without what says its format
     */
    public static void tables(SubMenu menu, Supplier<ExportTable> table, Function<ExportTable, String> name) {
        for (var format : TableFile.values()) {
            add(menu, Ui.text("base.export." + format.name()), event -> write(event, format, table, name));
        }
    }

    private static void write(
            DownloadEvent event, TableFile format, Supplier<ExportTable> table, Function<ExportTable, String> name)
            throws IOException {
        // The table reads what the screen shows, so it is made under the session's lock; the rows stream without it.
        var ready = new ExportTable[1];
        event.getUI().accessSynchronously(() -> ready[0] = table.get());
        event.setFileName(name.apply(ready[0]) + "." + format.extension());
        event.setContentType(format.contentType());
        // Rows are put into words as they are written: into those of the user, whose language the screen knows.
        var before = CurrentInstance.setCurrent(event.getUI());
        try {
            format.write(ready[0], event.getOutputStream());
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }

    /**
     * Adds the entry at the end of the menu. The link that fetches the file is only as wide as its words, and the keyboard and
     * a press beside them reach the entry alone: it hands them on to the link.
     */
    private static void add(SubMenu menu, String text, DownloadHandler file) {
        var link = new Anchor(file, text);
        link.addClassName("desk-menu-link");
        link.setTabIndex(-1);
        MenuItem entry = menu.addItem(link);
        entry.getElement().executeJs("""
                        this.addEventListener('click', event => {
                          if (!event.composedPath().includes($0)) {
                            $0.click();
                          }
                        });""", link.getElement());
    }
}
