package com.investkaluga.desk.partner.ui;

import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordsChanged;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.partner.PartnerDetails;
import com.investkaluga.desk.partner.PartnerService;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Map;

/** What a manager can do with a country, as buttons in the head of its page. */
final class CountryActions {

    static final String LIST = "partners";
    static final String EDIT = "edit";

    private final PartnerService partners;
    private final CurrentUser currentUser;

    CountryActions(PartnerService partners, CurrentUser currentUser) {
        this.partners = partners;
        this.currentUser = currentUser;
    }

    static String path(String iso2) {
        return LIST + "/" + iso2;
    }

    Button[] of(PartnerDetails partner) {
        var iso2 = partner.iso2();
        if (!currentUser.isAtLeast(Role.MANAGER)) {
            return new Button[0];
        }
        if (partner.archived()) {
            return new Button[] {
                button("base.restore", () -> {
                    restore(iso2);
                    UI.getCurrent().refreshCurrentRoute(false);
                })
            };
        }
        var watched = partner.data().watched();
        var watch = button(watched ? "partner.unwatch" : "partner.watch", () -> watch(iso2, !watched));
        var edit = button("base.edit", () -> Query.empty().with(EDIT, "1").go(UI.getCurrent(), path(iso2)));
        return partner.isRecorded()
                ? new Button[] {watch, button("base.archive", () -> archive(iso2)), edit}
                : new Button[] {watch, edit};
    }

    private static Button button(String key, Runnable action) {
        return new Button(Ui.text(key), click -> action.run());
    }

    private void watch(String iso2, boolean watched) {
        partners.setWatched(iso2, watched);
        UI.getCurrent().refreshCurrentRoute(false);
        Notifier.success(Ui.text(watched ? "partner.watch.done" : "partner.unwatch.done", Map.of("name", name(iso2))));
    }

    private void archive(String iso2) {
        partners.archive(iso2);
        RecordsChanged.tell();
        UI.getCurrent().navigate(LIST);
        var text = Ui.text("base.archive.done", Map.of("name", name(iso2)));
        Notifier.success(text, Ui.text("base.undo"), () -> {
            restore(iso2);
            UI.getCurrent().navigate(path(iso2));
        });
    }

    private void restore(String iso2) {
        partners.restore(iso2);
        RecordsChanged.tell();
        Notifier.success(Ui.text("base.restore.done"));
    }

    private static String name(String iso2) {
        return Ui.formats(UI.getCurrent()).country(iso2);
    }
}
