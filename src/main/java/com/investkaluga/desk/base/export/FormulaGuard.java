package com.investkaluga.desk.base.export;

import java.util.regex.Pattern;

/**
 * Keeps text from being run as a formula by the spreadsheet that opens the file, by the rule OWASP gives against CSV
 * injection: a text whose first visible character is {@code = + - @}, in any of their widths, is prefixed with an apostrophe.
 * Blanks of every kind and what nobody sees do not help an attacker. Inside a text the same characters get one where a
 * spreadsheet of another country would begin a new cell: behind a semicolon, a tab or a line break.
 */
public final class FormulaGuard {

    /** Blanks, controls, formats, and what Unicode has displays leave out: fillers, variation selectors, tags. */
    private static final String UNSEEN =
            "[\\p{Z}\\p{Cc}\\p{Cf}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2800\\u3164"
                    + "\\ufe00-\\ufe0f\\uffa0\\x{e0000}-\\x{e0fff}]*+";

    private static final String STARTER = "[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b]";
    private static final Pattern FIRST = Pattern.compile(UNSEEN + STARTER + "|[\\t\\r\\n]");
    private static final Pattern INSIDE =
            Pattern.compile("([;\\t\\r\\n\\u000b\\f\\u0085\\u2028\\u2029]" + UNSEEN + ")(" + STARTER + ")");

    private FormulaGuard() {}

    /** The text itself, or with an apostrophe wherever a spreadsheet might run what follows. */
    public static String defuse(String text) {
        var inside = INSIDE.matcher(text).replaceAll("$1'$2");
        return FIRST.matcher(text).lookingAt() ? "'" + inside : inside;
    }
}
