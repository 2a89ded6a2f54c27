package com.investkaluga.desk.base.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The desk's texts, from {@code vaadin-i18n/translations*.properties}. ICU's message format stands in for the JDK's because
 * Russian needs three plural forms. A missing key is shown as the key, and a test fails for it.
 */
@Component
public class TranslationProvider implements I18NProvider {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale RUSSIAN = Locale.of("ru");

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control ENGLISH_IS_THE_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Held here, because looking a bundle up costs more than the text in it, and a page has a thousand texts. */
    private final ResourceBundle english = bundle(ENGLISH);

    private final ResourceBundle russian = bundle(RUSSIAN);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(ENGLISH, RUSSIAN);
    }

    /** Arguments may be positional, or one Map of named ones. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var isRussian = "ru".equals(locale.getLanguage());
        String pattern;
        try {
            pattern = (isRussian ? russian : english).getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
        if (arguments.length == 0) {
            return pattern;
        }
        var format = formats.computeIfAbsent(
                (isRussian ? "ru|" : "en|") + key,
                ignored -> new MessageFormat(pattern, isRussian ? RUSSIAN : ENGLISH));
        synchronized (format) {
            return arguments.length == 1 && arguments[0] instanceof Map<?, ?> named
                    ? format.format(named)
                    : format.format(arguments);
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_IS_THE_FALLBACK);
    }
}
