package com.investkaluga.desk.site;

import com.investkaluga.desk.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the sites. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class SiteService {

    private final SiteRepository sites;

    SiteService(SiteRepository sites) {
        this.sites = sites;
    }

    /** All living sites by name, for choices. */
    public List<SiteName> names() {
        return sites.findNames();
    }
}
