package com.investkaluga.desk.trade.ingest.file;

/**
 * A code of goods.
 *
 * @param digits 2, 4, 6, 8 or 10, or {@link StatRow#TOTAL}
 * @param padded whether its leading zero had been lost
 */
record HsCode(String digits, boolean padded) {

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
