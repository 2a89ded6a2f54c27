package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.export.ExportTable;
import com.investkaluga.desk.base.export.TableFile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.function.Supplier;

/** 'Export' with one entry per file format; the table is made when the file is asked for, and streamed. */
final class ExportMenu extends Composite<MenuBar> {

    ExportMenu(String name, Supplier<ExportTable> table) {
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var root = getContent().addItem(VaadinIcon.DOWNLOAD_ALT.create());
        root.add(Ui.span(getTranslation("base.export")));
        for (var format : TableFile.values()) {
            DownloadEntry.add(
                    root.getSubMenu(), getTranslation("base.export." + format.name()), handler(name, table, format));
        }
    }

    private static DownloadHandler handler(String name, Supplier<ExportTable> table, TableFile format) {
        return event -> {
            // The table reads the grid's state, so it is made under the session's lock; the rows stream without it.
            var ready = new ExportTable[1];
            event.getUI().accessSynchronously(() -> ready[0] = table.get());
            event.setFileName(name + "-" + LocalDate.now() + "." + format.extension());
            event.setContentType(format.contentType());
            format.write(ready[0], event.getOutputStream());
        };
    }
}
