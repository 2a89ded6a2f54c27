package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Theme;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives every new page the language and the colours of whoever signed in, before anything is painted, and lets nobody past the
 * change of a password that somebody else chose.
 */
@Component
class UserSettings implements VaadinServiceInitListener {

    private final CurrentUser currentUser;

    UserSettings(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::colourPage);
        event.getSource().addUIInitListener(this::welcome);
    }

    /**
     * Colours an open page. Not by {@code Page.setColorScheme}: its theme attribute brings Lumo's own dark colours back over
     * ours, which follow the colour scheme alone.
     */
    static void colour(UI ui, Theme theme) {
        ui.getPage().executeJs("document.documentElement.style.colorScheme = $0", scheme(theme));
    }

    /** As CSS says it; empty for what the device prefers. */
    private static String scheme(Theme theme) {
        return switch (theme) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case SYSTEM -> "";
        };
    }

    private void colourPage(IndexHtmlResponse response) {
        if (currentUser.isSignedIn()) {
            var page = response.getDocument().head().parent();
            page.attr("lang", currentUser.locale().toLanguageTag());
            if (currentUser.theme() != Theme.SYSTEM) {
                page.attr("style", "color-scheme: " + scheme(currentUser.theme()));
            }
        }
    }

    private void welcome(UIInitEvent event) {
        if (currentUser.isSignedIn()) {
            speak(event.getUI());
        }
        event.getUI().addBeforeEnterListener(this::passwordFirst);
    }

    private void speak(UI ui) {
        ui.getSession().setLocale(currentUser.locale());
        ui.setLocale(currentUser.locale());
    }

    private void passwordFirst(BeforeEnterEvent event) {
        if (currentUser.isSignedIn()
                && currentUser.isPasswordChangeDue()
                && event.getNavigationTarget() != ChangePasswordView.class) {
            event.forwardTo(ChangePasswordView.class);
        }
    }
}
