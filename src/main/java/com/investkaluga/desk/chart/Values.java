package com.investkaluga.desk.chart;

/**
 * How the values of a chart are counted and written.
 *
 * @param unit of the values ('USD m', '%'), empty for plain counts
 * @param decimals shown after the point
 * @param signed whether positive values carry a plus: contributions, changes
 * @param places whether the values are places in a ranking, which an axis shows upside down: the first on top
 */
public record Values(String unit, int decimals, boolean signed, boolean places) {

    static final Values COUNTS = new Values("", 0, false, false);
    static final Values PLACES = new Values("", 0, false, true);

    private static final int MAX_DECIMALS = 10;

    public Values {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("Decimals are 0 to " + MAX_DECIMALS + ", not " + decimals);
        }
    }

    Values unit(String ofValues) {
        return new Values(ofValues, decimals, signed, places);
    }

    Values decimals(int shown) {
        return new Values(unit, shown, signed, places);
    }

    Values signed(boolean withPlus) {
        return new Values(unit, decimals, withPlus, places);
    }
}
