package com.investkaluga.desk.trade.ingest.file;

/**
 * A code of goods.
 *
 * @param digits 2, 4, 6, 8 or 10, or {@link StatRow#TOTAL}
 * @param padded whether its leading zero had been lost
 * @param withheld whether the file does not name the goods; the digits are then those of chapter 99, not specified
 */
record HsCode(String digits, boolean padded, boolean withheld) {

    private static final String NOT_SPECIFIED = "99";

    static HsCode of(String digits) {
        return new HsCode(digits, false, false);
    }

    /** @param digits without the zero */
    static HsCode padded(String digits) {
        return new HsCode("0" + digits, true, false);
    }

    /** @param length an even number of digits, by which the row is as detailed as those beside it */
    static HsCode withheld(int length) {
        return new HsCode(NOT_SPECIFIED.repeat(length / NOT_SPECIFIED.length()), false, true);
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
