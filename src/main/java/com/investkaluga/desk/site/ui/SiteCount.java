package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.ui.NavCount;
import com.investkaluga.desk.site.SiteService;
import org.springframework.stereotype.Component;

/** The number of sites beside their entry in the navigation. */
@Component
class SiteCount implements NavCount {

    private final SiteService sites;

    SiteCount(SiteService sites) {
        this.sites = sites;
    }

    @Override
    public String path() {
        return "sites";
    }

    @Override
    public long count() {
        return sites.countAll();
    }
}
