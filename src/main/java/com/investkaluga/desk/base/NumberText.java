package com.investkaluga.desk.base;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them, and writes them as a field takes them.
 *
 * <p>The rule for marks: blanks, also no-break and thin ones, group digits by three in every language. A comma or a point is the
 * decimal mark in every language, because keyboards differ; only where the language itself groups with commas (English) a comma
 * before exactly three digits groups: '1,500' is 1500 in English and 1.5 in Russian, '1,5' is one and a half in both. A field shows
 * again how it read a number. Letters, powers of ten and groups of other lengths are no number.
 */
public final class NumberText {

    private static final int LONGEST = 200;
    private static final String BLANK = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00a0\\u2009\\u202f]+|[\\s\\u00a0\\u2009\\u202f]+$");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("[+\\-\\u2212]?[1-9][0-9]{0,2}(,[0-9]{3})+([.][0-9]+)?");
    private static final Pattern NUMBER = Pattern.compile("(?<sign>[+\\-\\u2212]?)(?<whole>[0-9]{1,3}(?:" + BLANK
            + "[0-9]{3})+|[0-9]+|(?=[.,]))(?:[.,](?<rest>[0-9]+))?");

    private NumberText() {}

    /** The number with as many decimals as were written; empty for what is none. */
    public static Optional<BigDecimal> read(String written, Locale locale) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = AROUND.matcher(written).replaceAll("");
        var groupsByComma = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator() == ',';
        var number =
                NUMBER.matcher(groupsByComma && COMMA_GROUPS.matcher(text).matches() ? text.replace(",", "") : text);
        if (!number.matches()) {
            return Optional.empty();
        }
        var digits = "0" + number.group("whole").replaceAll(BLANK, "")
                + (number.group("rest") == null ? "" : "." + number.group("rest"));
        var exact = new BigDecimal(digits);
        return Optional.of(number.group("sign").matches("[+]?") ? exact : exact.negate());
    }

    /** All digits without groups, with the language's decimal mark. */
    public static String write(BigDecimal number, Locale locale) {
        return number.toPlainString()
                .replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }
}
