package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.ListSection;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.StatedFigures;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyFilter;
import com.investkaluga.desk.company.CompanyRow;
import com.investkaluga.desk.company.CompanyService;
import com.vaadin.flow.component.Component;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;

/** The companies on the pages of their home country and of their site. */
@Configuration(proxyBeanMethods = false)
class CompanySections {

    private static final ListSection.Listed<CompanyRow> COMPANIES =
            new ListSection.Listed<>(RecordKind.COMPANY, 20, () -> Sort.by(Ui.nameOrder()), CompanySections::line);

    @Bean
    RecordSection companiesOfCountry(CompanyService companies) {
        return ListSection.by(
                "country",
                RecordKind.PARTNER,
                record ->
                        PageSource.of(CompanyFilter.all().withCountry(record.id()), companies::list, companies::count),
                COMPANIES);
    }

    @Bean
    RecordSection companiesOnSite(CompanyService companies) {
        return ListSection.by(
                "site",
                RecordKind.SITE,
                record ->
                        PageSource.of(CompanyFilter.all().withSite(record.number()), companies::list, companies::count),
                COMPANIES);
    }

    /** With the flag where the page is not a country's. */
    private static Component line(CompanyRow row, RecordKind page) {
        var about = Ui.either(row.products(), row.productsRu());
        var words = Ui.div(
                "desk-row-words", Ui.link(CompanyWords.path(row.id()), CompanyWords.name(row)), Ui.secondary(about));
        var end = Ui.div("desk-row-end");
        var formats = Ui.formats(end);
        if (row.jobsActual() != null) {
            var jobs = Ui.text("company.jobs.count", Map.of("count", row.jobsActual()));
            end.add(Ui.span(StatedFigures.withExactness(row.jobsActualExactness(), jobs, end)));
        }
        if (row.investmentActual() != null) {
            var made = formats.money(row.investmentActual(), row.investmentActualCurrency());
            end.add(Ui.span(StatedFigures.withExactness(row.investmentActualExactness(), made, end)));
        }
        var start = page == RecordKind.SITE ? Ui.div("desk-row-start", new Flag(row.homeCountry()), words) : words;
        return Ui.div("desk-row", start, end);
    }
}
