package com.investkaluga.desk.site;

import java.math.BigDecimal;

/**
 * The companies on one site.
 *
 * @param residents those that have or build a plant there
 * @param companies all that are linked to the site, talks and agreements included
 * @param withPlot residents whose plot's area is known
 * @param plotHectares the sum of those plots
 */
public record SiteResidents(long siteId, long residents, long companies, long withPlot, BigDecimal plotHectares) {

    static SiteResidents none(long siteId) {
        return new SiteResidents(siteId, 0, 0, 0, BigDecimal.ZERO);
    }

    /** Both together, under this one's site. */
    SiteResidents plus(SiteResidents other) {
        return new SiteResidents(
                siteId,
                residents + other.residents,
                companies + other.companies,
                withPlot + other.withPlot,
                plotHectares.add(other.plotHectares));
    }

    boolean allPlotsKnown() {
        return residents > 0 && withPlot == residents;
    }
}
