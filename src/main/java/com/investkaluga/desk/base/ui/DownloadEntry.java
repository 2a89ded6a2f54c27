package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;

/** An entry of a menu that gives a file. */
public final class DownloadEntry {

    private DownloadEntry() {}

    /**
     * Adds the entry at the end of the menu. The link that fetches the file is only as wide as its words, and the keyboard and
     * a press beside them reach the entry alone: it hands them on to the link.
     */
    public static void add(SubMenu menu, String text, DownloadHandler file) {
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
