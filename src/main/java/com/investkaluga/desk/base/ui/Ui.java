package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Small pieces that are too small for a class of their own. */
public final class Ui {

    private Ui() {}

    /** Formats in the language of the user who sees the component. */
    public static Formats formats(Component component) {
        return Formats.in(locale(component));
    }

    /** The language of the user, whether or not the component is attached yet. */
    public static Locale locale(Component component) {
        var ui = component.getUI().orElse(UI.getCurrent());
        if (ui != null) {
            return ui.getLocale();
        }
        var session = VaadinSession.getCurrent();
        return session == null ? TranslationProvider.ENGLISH : session.getLocale();
    }

    /** Whether the current user reads Russian; for records that carry a text in both languages. */
    public static boolean isRussian() {
        var ui = UI.getCurrent();
        return ui != null && "ru".equals(ui.getLocale().getLanguage());
    }

    /** The Russian text for Russian readers where there is one, else the English. */
    public static String either(@Nullable String english, @Nullable String russian) {
        var first = isRussian() ? russian : english;
        var second = isRussian() ? english : russian;
        if (first != null && !first.isBlank()) {
            return first;
        }
        return second == null ? "" : second;
    }

    /** What records with a name are sorted by for the current user: the property of the order in their language. */
    public static String nameOrder() {
        return isRussian() ? "nameOrderRu" : "nameOrder";
    }

    /** A text in the current user's language, for code that has no component at hand. */
    public static String text(String key, Object... arguments) {
        var ui = UI.getCurrent();
        return ui == null ? key : ui.getTranslation(key, arguments);
    }

    public static Span span(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    public static Span secondary(String text) {
        return span(text, "desk-secondary");
    }

    public static Div div(String className, Component... content) {
        var div = new Div(content);
        div.addClassName(className);
        return div;
    }

    /** Goes to a place inside the desk, with or without a query: {@code companies?country=DE}. */
    public static void go(String address) {
        var place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    /**
     * To be called after a page was built anew under its reader: where what had the focus is gone, whoever works without a mouse
     * goes on from this component.
     */
    public static void goOnFrom(Component place) {
        place.getElement().executeJs("""
                const main = document.querySelector('main');
                if ([document.body, main].includes(document.activeElement)) {
                  if (!this.hasAttribute('tabindex')) {
                    this.tabIndex = -1;
                  }
                  this.focus({ preventScroll: this === main });
                }""");
    }

    /** A link to a place inside the desk, without reloading the page. */
    public static Anchor link(String path, String text) {
        var link = new Anchor(path.isEmpty() ? "." : path, text);
        link.setRouterIgnore(false);
        link.addClassName("desk-link");
        return link;
    }

    /** A link to another site, opened beside the desk and without telling it where the reader came from. */
    public static Anchor externalLink(String url, String text) {
        var safe = url.startsWith("https://") || url.startsWith("http://");
        var link = safe ? new Anchor(url, text) : new Anchor("", text);
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("desk-link");
        return link;
    }
}
