package com.investkaluga.desk.company;

import com.investkaluga.desk.base.Tally;
import com.investkaluga.desk.partner.PartnerTally;
import com.investkaluga.desk.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the partner countries how many companies of theirs are resident here. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
class PartnerResidents implements PartnerTally {

    private final CompanyRepository companies;

    PartnerResidents(CompanyRepository companies) {
        this.companies = companies;
    }

    @Override
    public Subject subject() {
        return Subject.RESIDENTS;
    }

    @Override
    public Map<String, Long> countByCountry() {
        return companies.countByCountry(CompanyStatus.residents()).stream()
                .collect(Collectors.toMap(Tally::value, Tally::count));
    }
}
