package com.investkaluga.desk.site;

/** What a site is. */
public enum SiteKind {
    INDUSTRIAL_PARK,
    PARK_PLOT,
    SEZ_SITE,
    TECHNOPARK,
    LOGISTICS_HUB,
    OTHER
}
