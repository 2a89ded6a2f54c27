package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyRow;
import com.investkaluga.desk.company.CompanyStatus;
import com.investkaluga.desk.company.Sector;
import com.vaadin.flow.component.Component;

/** How companies are put into words, in one place for list, profile and sections. */
final class CompanyWords {

    private CompanyWords() {}

    static String name(CompanyRow row) {
        return Ui.either(row.name(), row.nameRu());
    }

    /** 'China · Fuyao Glass Industry Group', without a group that bears the company's own name. */
    static String countryAndGroup(CompanyRow row, Component reader) {
        var country = row.homeCountry() == null ? "" : Ui.formats(reader).country(row.homeCountry());
        var group = row.parentGroup();
        if (group == null || group.equalsIgnoreCase(row.name())) {
            return country;
        }
        return country.isEmpty() ? group : country + " · " + group;
    }

    static String site(CompanyRow row) {
        return Ui.either(row.siteName(), row.siteNameRu());
    }

    static String sector(Sector sector, Component reader) {
        return reader.getTranslation("company.sector." + sector);
    }

    static String status(CompanyStatus status, Component reader) {
        return reader.getTranslation("company.status." + status);
    }

    static Chip.Tone tone(CompanyStatus status) {
        return switch (status) {
            case OPERATING, BUILDING -> Chip.Tone.ACCENT;
            case SUSPENDED -> Chip.Tone.ATTENTION;
            case PROSPECT, IN_TALKS, AGREEMENT, SOLD, LEFT -> Chip.Tone.OUTLINE;
        };
    }

    static String path(long id) {
        return "companies/" + id;
    }
}
