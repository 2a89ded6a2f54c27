package com.investkaluga.desk.site;

import com.investkaluga.desk.base.Exactness;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How much of a site is taken, with what the answer rests on.
 *
 * @param percent 0 to 100, null where it is not known
 * @param exactness how exact the source of a stated value is, null for any other basis
 */
public record Occupancy(
        @Nullable BigDecimal percent, Basis basis, @Nullable Exactness exactness) {

    /** What an occupancy rests on. */
    public enum Basis {
        /** The plots of all residents are known and fit into the site: their sum over the site's area. */
        RESIDENT_PLOTS,
        /** The record says so, usually after a source. */
        STATED,
        /** What of the area is not free. */
        FREE_LAND,
        UNKNOWN
    }

    private static final Occupancy NOT_KNOWN = new Occupancy(null, Basis.UNKNOWN, null);

    /**
     * The first of these that is known: the residents' plots, the stated value, what is not free. Plots count only when every
     * resident's is known, because a part of them would make the site look emptier than it is; and not when they exceed the
     * area, because then one of the two is wrong.
     */
    static Occupancy of(
            @Nullable BigDecimal area,
            @Nullable BigDecimal free,
            @Nullable BigDecimal stated,
            @Nullable Exactness exactness,
            SiteResidents residents) {
        var plots = residents.plotHectares();
        if (isPositive(area) && residents.allPlotsKnown() && plots.compareTo(area) <= 0) {
            return new Occupancy(percent(plots, area), Basis.RESIDENT_PLOTS, null);
        }
        if (stated != null) {
            return new Occupancy(stated, Basis.STATED, exactness);
        }
        if (isPositive(area) && free != null) {
            return new Occupancy(percent(area.subtract(free), area), Basis.FREE_LAND, null);
        }
        return NOT_KNOWN;
    }

    private static boolean isPositive(@Nullable BigDecimal area) {
        return area != null && area.signum() > 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    }
}
