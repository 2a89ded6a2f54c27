package com.investkaluga.desk.security;

import java.util.Locale;

/** The languages that the desk speaks. */
public enum Language {
    EN(Locale.ENGLISH),
    RU(Locale.of("ru"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
