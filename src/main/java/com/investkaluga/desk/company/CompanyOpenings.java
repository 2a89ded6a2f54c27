package com.investkaluga.desk.company;

import com.investkaluga.desk.base.MarkSource;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.TimelineMark;
import java.util.List;
import org.springframework.stereotype.Component;

/** The openings of a country's plants, for the lines of its figures; only their year is known. */
@Component
class CompanyOpenings implements MarkSource {

    private final CompanyService companies;

    CompanyOpenings(CompanyService companies) {
        this.companies = companies;
    }

    @Override
    public List<TimelineMark> marks(RecordRef about) {
        return about.kind() == RecordKind.PARTNER
                ? companies.openings(about.id()).stream()
                        .map(opening -> new TimelineMark(
                                RecordRef.of(RecordKind.COMPANY, opening.id()),
                                PartialDate.year(opening.year()),
                                "company.mark.opened",
                                opening.name(),
                                opening.nameRu()))
                        .toList()
                : List.of();
    }
}
