package com.investkaluga.desk.base.export;

/**
 * Keeps text from being run as a formula by the spreadsheet that opens the file, by the rule OWASP gives against CSV
 * injection: a text whose first visible character is {@code = + - @} is prefixed with an apostrophe. Blanks of every kind
 * before that character do not help an attacker.
 */
public final class FormulaGuard {

    private static final String STARTERS = "=+-@\uff1d\uff0b\uff0d\uff20";

    private FormulaGuard() {}

    /** The text itself, or with an apostrophe before it where a spreadsheet might run it. */
    public static String defuse(String text) {
        var index = 0;
        while (index < text.length() && isIgnorable(text.charAt(index))) {
            index++;
        }
        var dangerous = index < text.length() && STARTERS.indexOf(text.charAt(index)) >= 0;
        var startsWithControl = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return dangerous || startsWithControl ? "'" + text : text;
    }

    private static boolean isIgnorable(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
