package com.investkaluga.bench.files;

import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Deals flows in the order of their months. No two are of the same month, direction, partner and code as long as there are no
 * more than half a million a month. One object, filled anew by {@link #next}.
 */
final class MadeFlow {

    static final int FIRST_YEAR = 2012;

    /** In the order of their share; Namibia and the unknown partner because readers trip over them. */
    static final String[] PARTNERS = {
        "CN", "DE", "BY", "KZ", "IT", "FR", "JP", "KR", "US", "TR", "PL", "NL", "NA", "NNN", "FI", "CZ", "SK", "HU",
                "AT",
        "BE", "ES", "PT", "GB", "IE", "SE", "NO", "DK", "EE", "LV", "LT", "UA", "UZ", "TM", "TJ", "KG", "AM", "AZ",
                "GE",
        "IN", "VN", "TH", "MY", "ID", "SG", "TW", "HK", "BR", "AR", "MX", "CA", "ZA", "EG", "IL", "AE", "SA", "IR",
                "RS",
        "BG", "RO", "MN"
    };

    private static final int YEARS = 12;
    static final int MONTHS = 12;
    private static final int KINDS = 5_000;
    private static final int STRIDE = 1_009;
    private static final long[] CODES = codes();

    private final long rows;
    private final int stepsOfYear;
    private final long steps;
    private final int firstCode;
    private final SplittableRandom random;
    private long done;
    private long inStep;

    int year;
    int month;
    boolean exports;
    int partner;
    /** Ten digits, as a number. */
    long code;

    long cents;
    long grams;
    /** In the unit; 0 where the code has none. */
    long quantity;

    /** @param stepsOfYear 12 for months, 1 for years */
    MadeFlow(long rows, long seed, int stepsOfYear) {
        this.rows = rows;
        this.stepsOfYear = stepsOfYear;
        this.steps = (rows < KINDS ? 1 : YEARS) * stepsOfYear;
        this.random = new SplittableRandom(seed);
        this.firstCode = random.nextInt(KINDS);
    }

    /** The same for every seed, as codes are, and different in their first six digits; chapter 77 does not exist. */
    private static long[] codes() {
        var random = new SplittableRandom(1);
        var codes = new TreeSet<Long>();
        while (codes.size() < KINDS) {
            var chapter = 1 + random.nextInt(97);
            var heading = chapter * 100L + 1 + random.nextInt(20);
            if (chapter != 77) {
                codes.add(heading * 100 + random.nextInt(100));
            }
        }
        return codes.stream()
                .mapToLong(code -> code * 10_000 + code % 10 * 1_000)
                .toArray();
    }

    /** Goes to the next flow; false behind the last. */
    boolean next() {
        if (done == rows) {
            return false;
        }
        var step = (int) (done * steps / rows);
        inStep = done > 0 && step == (int) ((done - 1) * steps / rows) ? inStep + 1 : 0;
        year = FIRST_YEAR + step / stepsOfYear;
        month = 1 + step % stepsOfYear;
        partner = (int) (inStep % PARTNERS.length);
        exports = inStep / PARTNERS.length % 2 == 1;
        code = CODES[(int) ((firstCode + partner * 83 + inStep / (2 * PARTNERS.length) * STRIDE) % KINDS)];
        cents = random.nextLong(1L << 14 + random.nextInt(18));
        grams = random.nextLong(1 + cents * 5);
        quantity = code / 1_000 % 3 == 0 ? random.nextLong(1 + cents / 50) : 0;
        done++;
        return true;
    }

    int random(int bound) {
        return random.nextInt(bound);
    }
}
