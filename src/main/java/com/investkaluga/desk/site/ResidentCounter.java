package com.investkaluga.desk.site;

import java.util.Collection;
import java.util.List;

/** Tells the sites how many companies they have; supplied by the room of the companies, which stands above. */
public interface ResidentCounter {

    /** One entry for each of these sites that has a living company, in one query; sites' parts are not included. */
    List<SiteResidents> countBySite(Collection<Long> siteIds);
}
