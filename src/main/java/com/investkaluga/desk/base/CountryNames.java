package com.investkaluga.desk.base;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What a partner's code is called: a country's name by CLDR, and words of ours for what is no country. */
final class CountryNames {

    /** CLDR calls these 'Unknown Region' and so on: no place, and in a file a code that no list knows. */
    private static final Set<String> NO_PLACES = Set.of("ZZ", "XA", "XB");

    private static final ResourceBundle.Control ENGLISH_IS_THE_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private CountryNames() {}

    /** Never without the code where no list knows it: 'Unknown code ZZ'. */
    static String of(String code, Locale locale) {
        if (UnspecifiedPartner.is(code)) {
            return word("base.country.unspecified", locale);
        }
        var name = Locale.of("", code).getDisplayCountry(locale);
        return NO_PLACES.contains(code) || name.equals(code)
                ? word("base.country.unknown", locale).replace("{code}", code)
                : name;
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", locale, ENGLISH_IS_THE_FALLBACK)
                .getString(key);
    }
}
