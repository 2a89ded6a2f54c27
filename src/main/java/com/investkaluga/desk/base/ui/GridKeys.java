package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.function.Consumer;

/** Enter on a row does what a click on it does; the arrows move between rows by themselves. */
final class GridKeys {

    private static final String FOCUSED_ROW_KEY = "(element.getEventContext(event).item || {}).key || ''";
    private static final String ENTER_IN_BODY =
            "event.key === 'Enter' && element.getEventContext(event).section === 'body'";

    private GridKeys() {}

    static <T> void onEnter(Grid<T> grid, Consumer<T> open) {
        grid.getElement()
                .addEventListener("keydown", event -> {
                    var key = event.getEventData().get(FOCUSED_ROW_KEY).asString();
                    var item = grid.getDataCommunicator().getKeyMapper().get(key);
                    if (item != null) {
                        open.accept(item);
                    }
                })
                .setFilter(ENTER_IN_BODY)
                .addEventData(FOCUSED_ROW_KEY);
    }
}
