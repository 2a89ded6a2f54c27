package com.investkaluga.desk.site.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.ui.FactSection;
import com.investkaluga.desk.base.ui.NavCount;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.site.SiteService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sites put into the navigation and onto their own page. */
@Configuration(proxyBeanMethods = false)
class SiteSections {

    @Bean
    NavCount siteCount(SiteService sites) {
        return NavCount.of(RecordKind.SITE, sites);
    }

    @Bean
    RecordSection siteSources(SiteService sites) {
        return new FactSection(RecordKind.SITE, sites);
    }
}
