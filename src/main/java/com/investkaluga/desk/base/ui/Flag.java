package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Formats;
import com.vaadin.flow.component.html.Image;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A country's flag beside its name; silent for screen readers, because the name says it. */
public final class Flag extends Image {

    private static final String BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

    public Flag(@Nullable String iso2) {
        super(source(iso2), "");
        addClassName("desk-flag");
        getElement().setAttribute("loading", "lazy");
    }

    /** Address of the flag's picture; an empty picture for an unknown country, so that columns stay aligned. */
    public static String source(@Nullable String iso2) {
        return iso2 == null || !Formats.isCountry(iso2) ? BLANK : "flags/" + iso2.toLowerCase(Locale.ROOT) + ".svg";
    }
}
