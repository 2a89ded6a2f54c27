package com.investkaluga.desk.company;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.ReferenceData;
import com.investkaluga.desk.base.ReferenceFacts;
import com.investkaluga.desk.base.ReferenceLoader;
import com.investkaluga.desk.base.SourceFact;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads {@code companies.csv} with what its sources say. */
@Component
class CompanyLoader implements ReferenceLoader {

    private final CompanyRepository companies;
    private final ReferenceFacts facts;

    CompanyLoader(CompanyRepository companies, ReferenceFacts facts) {
        this.companies = companies;
        this.facts = facts;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        if (companies.count() == 0) {
            ReferenceData.read("companies.csv").forEach(this::load);
        }
    }

    private void load(ReferenceData.Row row) {
        var code = row.text("code");
        var company = new Company(code);
        var said = facts.of(RecordKind.COMPANY, code);
        company.write(data(row, said), site(row));
        company.addFacts(said);
        companies.save(company);
    }

    private @Nullable SiteName site(ReferenceData.Row row) {
        var code = row.textOrNull("site_code");
        return code == null
                ? null
                : companies.findSiteByCode(code).orElseThrow(() -> row.problem("site_code", code, "is no site"));
    }

    private static CompanyData data(ReferenceData.Row row, List<SourceFact> said) {
        return new CompanyData(
                row.text("name"),
                row.textOrNull("name_ru"),
                row.textOrNull("legal_form"),
                null,
                row.textOrNull("home_country"),
                row.textOrNull("parent_group"),
                row.constant("sector", Sector.class),
                row.textOrNull("products"),
                row.textOrNull("products_ru"),
                null,
                row.textOrNull("place"),
                row.textOrNull("place_ru"),
                null,
                row.constant("status", CompanyStatus.class),
                row.decimalOrNull("investment_planned"),
                row.textOrNull("investment_planned_currency"),
                SourceFact.exactness(said, "investmentPlanned"),
                null,
                row.decimalOrNull("investment_actual"),
                row.textOrNull("investment_actual_currency"),
                SourceFact.exactness(said, "investmentActual"),
                null,
                row.integerOrNull("jobs_planned"),
                SourceFact.exactness(said, "jobsPlanned"),
                row.integerOrNull("jobs_actual"),
                SourceFact.exactness(said, "jobsActual"),
                row.integerOrNull("agreement_year"),
                row.integerOrNull("opening_year"),
                row.textOrNull("website"),
                row.textOrNull("note"),
                row.textOrNull("note_ru"),
                null,
                List.of());
    }
}
