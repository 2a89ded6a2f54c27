package com.investkaluga.desk.partner.ui;

import com.investkaluga.desk.base.ui.NavCount;
import com.investkaluga.desk.partner.PartnerService;
import org.springframework.stereotype.Component;

/** The number of partner countries beside their entry in the navigation. */
@Component
class PartnerCount implements NavCount {

    private final PartnerService partners;

    PartnerCount(PartnerService partners) {
        this.partners = partners;
    }

    @Override
    public String path() {
        return "partners";
    }

    @Override
    public long count() {
        return partners.countAll();
    }
}
