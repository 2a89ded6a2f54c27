package com.investkaluga.desk.chart;

import com.investkaluga.desk.base.export.TableFile;
import com.investkaluga.desk.base.ui.DownloadEntry;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadHandler;
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
        for (var format : TableFile.values()) {
            DownloadEntry.add(
                    root.getSubMenu(), getTranslation("base.export." + format.name()), handler(numbers, format));
        }
    }

    private static DownloadHandler handler(Supplier<ChartExport> numbers, TableFile format) {
        return event -> {
            var ready = new ChartExport[1];
            event.getUI().accessSynchronously(() -> ready[0] = numbers.get());
            event.setFileName(fileName(ready[0].title()) + "." + format.extension());
            event.setContentType(format.contentType());
            format.write(ready[0].table(), event.getOutputStream());
        };
    }

    /** Letters and digits of any script, everything else a hyphen. */
    static String fileName(String title) {
        var name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "chart" : name;
    }
}
