package com.investkaluga.desk.company;

import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.site.ResidentCounter;
import com.investkaluga.desk.site.SiteResidents;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the sites how many companies they have. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
class CompanyResidents implements ResidentCounter {

    private final CompanyRepository companies;

    CompanyResidents(CompanyRepository companies) {
        this.companies = companies;
    }

    @Override
    public List<SiteResidents> countBySite(Collection<Long> siteIds) {
        return siteIds.isEmpty() ? List.of() : companies.countBySite(siteIds, CompanyStatus.residents());
    }
}
