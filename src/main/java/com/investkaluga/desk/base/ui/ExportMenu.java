package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.export.ExportTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** 'Export' with one entry per file format. */
final class ExportMenu extends Composite<MenuBar> {

    ExportMenu(String name, Supplier<ExportTable> table) {
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var root = getContent().addItem(VaadinIcon.DOWNLOAD_ALT.create());
        root.add(Ui.span(getTranslation("base.export")));
        DownloadEntry.tables(root.getSubMenu(), table, made -> name + "-" + LocalDate.now());
    }
}
