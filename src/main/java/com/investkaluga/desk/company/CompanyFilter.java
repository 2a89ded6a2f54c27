package com.investkaluga.desk.company;

import org.jspecify.annotations.Nullable;

/**
 * Which companies a list shows; null parts do not filter.
 *
 * @param text words that must all occur in names, group, products, contacts or INN
 * @param country home country, ISO 3166 alpha-2
 * @param siteId a site; companies on its parts are shown too
 * @param openedIn year of opening
 * @param atLeastJobs size: at least so many jobs made or, where none are known, planned
 * @param archived the archive instead of the living records
 */
public record CompanyFilter(
        @Nullable String text,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable Long siteId,
        @Nullable CompanyStatus status,
        @Nullable Integer openedIn,
        @Nullable Integer atLeastJobs,
        boolean archived) {

    public static CompanyFilter all() {
        return new CompanyFilter(null, null, null, null, null, null, null, false);
    }

    public CompanyFilter withCountry(String iso2) {
        return new CompanyFilter(text, iso2, sector, siteId, status, openedIn, atLeastJobs, archived);
    }

    public CompanyFilter withSite(long id) {
        return new CompanyFilter(text, country, sector, id, status, openedIn, atLeastJobs, archived);
    }
}
