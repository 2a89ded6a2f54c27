package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.grid.Grid;

/** How wide the columns of a grid are that fit what they hold. */
final class GridWidths {

    private GridWidths() {}

    /**
     * Measures them again once the heads have their last typeface. They are measured with the first rows, before it has come: every
     * alphabet of it is a file of its own. Once it is there the heads still have to be laid out with it, which 'ready' waits for and
     * 'load' does not.
     */
    static void measureWithTypeface(Grid<?> grid) {
        grid.getElement().executeJs("""
                        const { fontFamily } = getComputedStyle(document.body);
                        document.fonts.load('14px ' + fontFamily, $0)
                          .then(() => document.fonts.ready)
                          .then(() => this.recalculateColumnWidths());""", Ui.text("base.grid.columns"));
    }
}
