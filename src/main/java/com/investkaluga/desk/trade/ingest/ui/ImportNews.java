package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.trade.ingest.ImportsChanged;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the pages that are open when an import has another status. */
@org.springframework.stereotype.Component
class ImportNews {

    private final Set<Consumer<ImportsChanged>> listeners = ConcurrentHashMap.newKeySet();

    /** In a thread of its own: the one that committed still holds the connection of its transaction. */
    @TransactionalEventListener(fallbackExecution = true)
    void spread(ImportsChanged change) {
        if (!listeners.isEmpty()) {
            Thread.startVirtualThread(() -> listeners.forEach(listener -> listener.accept(change)));
        }
    }

    /** Does this in the page's own turn at every change, for as long as the component is on the page. */
    void follow(Component component, Consumer<ImportsChanged> action) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            Consumer<ImportsChanged> listener = change -> {
                try {
                    ui.access(() -> action.accept(change));
                } catch (UIDetachedException gone) {
                    LoggerFactory.getLogger(ImportNews.class).debug("The page was closed meanwhile");
                }
            };
            listeners.add(listener);
            component.addDetachListener(detached -> {
                listeners.remove(listener);
                detached.unregisterListener();
            });
        });
    }
}
