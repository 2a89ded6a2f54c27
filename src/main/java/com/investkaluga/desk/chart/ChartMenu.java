package com.investkaluga.desk.chart;

import com.investkaluga.desk.base.ui.DownloadEntry;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Supplier;

/** The small menu of a chart: its picture, and its numbers as a file. */
final class ChartMenu extends Composite<MenuBar> {

    ChartMenu(Supplier<ChartExport> numbers, Runnable picture) {
        var menu = getContent();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_SMALL);
        menu.addClassName("desk-chart-menu");
        var root = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.setAriaLabel(getTranslation("chart.download"));
        root.getSubMenu().addItem(getTranslation("chart.picture"), click -> picture.run());
        DownloadEntry.tables(root.getSubMenu(), () -> numbers.get().table(), table -> fileName(table.title()));
    }

    /** Letters and digits of any script, everything else a hyphen. */
    static String fileName(String title) {
        var name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "chart" : name;
    }
}
