package com.investkaluga.desk.project;

import org.jspecify.annotations.Nullable;

/**
 * Which projects a list shows; null parts do not filter.
 *
 * @param text words that must all occur in names, places or contractors
 * @param country of a contractor or that the project ties the region to, ISO 3166 alpha-2
 * @param year in which the project starts or ends, planned or actual
 * @param companyId a company that is party to the project
 * @param archived the archive instead of the living records
 */
public record ProjectFilter(
        @Nullable String text,
        @Nullable ProjectKind kind,
        @Nullable ProjectStatus status,
        @Nullable String country,
        @Nullable Long siteId,
        @Nullable Integer year,
        @Nullable Long companyId,
        boolean archived) {

    public static ProjectFilter all() {
        return new ProjectFilter(null, null, null, null, null, null, null, false);
    }

    public ProjectFilter withStatus(ProjectStatus wanted) {
        return new ProjectFilter(text, kind, wanted, country, siteId, year, companyId, archived);
    }

    public ProjectFilter withCountry(String iso2) {
        return new ProjectFilter(text, kind, status, iso2, siteId, year, companyId, archived);
    }

    public ProjectFilter withSite(long id) {
        return new ProjectFilter(text, kind, status, country, id, year, companyId, archived);
    }

    public ProjectFilter withCompany(long id) {
        return new ProjectFilter(text, kind, status, country, siteId, year, id, archived);
    }
}
