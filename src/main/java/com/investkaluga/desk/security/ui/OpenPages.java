package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.security.AccessChanged;
import com.investkaluga.desk.security.CurrentUser;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reloads the open pages of an account whose access changed, so that nobody keeps reading what is no longer theirs. */
@Component
class OpenPages implements VaadinServiceInitListener {

    private final Map<Long, Set<UI>> pages = new ConcurrentHashMap<>();
    private final CurrentUser currentUser;

    OpenPages(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (currentUser.isSignedIn()) {
                remember(currentUser.accountId(), init.getUI());
            }
        });
    }

    @TransactionalEventListener
    void reload(AccessChanged change) {
        pages.getOrDefault(change.accountId(), Set.of()).forEach(ui -> ui.access(ui.getPage()::reload));
    }

    private void remember(long accountId, UI ui) {
        pages.compute(accountId, (ignored, open) -> {
            Set<UI> uis = open == null ? ConcurrentHashMap.newKeySet() : open;
            uis.add(ui);
            return uis;
        });
        ui.addDetachListener(detached -> forget(accountId, ui));
    }

    private void forget(long accountId, UI ui) {
        pages.computeIfPresent(accountId, (ignored, open) -> {
            open.remove(ui);
            return open.isEmpty() ? null : open;
        });
    }
}
