package com.investkaluga.desk.company.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyFilter;
import com.investkaluga.desk.company.CompanyRow;
import com.investkaluga.desk.company.CompanyService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;

/** The companies on the pages of their home country and of their site. */
@Configuration(proxyBeanMethods = false)
class ResidentSections {

    private static final int SHOWN = 12;

    @Bean
    RecordSection companiesOfCountry(CompanyService companies) {
        return new Residents(
                companies,
                RecordKind.PARTNER,
                record -> CompanyFilter.all().withCountry(record.id()),
                record -> "companies?country=" + record.id());
    }

    @Bean
    RecordSection companiesOnSite(CompanyService companies) {
        return new Residents(
                companies,
                RecordKind.SITE,
                record -> CompanyFilter.all().withSite(record.number()),
                record -> "companies?site=" + record.id());
    }

    /** A short list of companies that leads to the whole one. */
    private record Residents(
            CompanyService companies,
            RecordKind kind,
            Function<RecordRef, CompanyFilter> filter,
            Function<RecordRef, String> listPath)
            implements RecordSection {

        @Override
        public String id() {
            return "companies";
        }

        @Override
        public String titleKey() {
            return "company.list.title";
        }

        @Override
        public int order() {
            return 20;
        }

        @Override
        public long count(RecordRef record) {
            return companies.count(filter.apply(record));
        }

        @Override
        public Component create(RecordRef record) {
            var rows = companies.list(filter.apply(record), PageRequest.of(0, SHOWN));
            if (rows.isEmpty()) {
                return new EmptyState(Ui.text("company.none.here"), Ui.link("companies", Ui.text("company.all")));
            }
            var box = new Div();
            var list = Ui.div("desk-rows");
            rows.forEach(row -> list.add(line(row, kind == RecordKind.SITE)));
            box.add(list, Ui.link(listPath.apply(record), Ui.text("company.all.here")));
            return box;
        }

        private static Component line(CompanyRow row, boolean withFlag) {
            var about = Ui.either(row.products(), row.productsRu());
            var words = Ui.div(
                    "desk-row-words",
                    Ui.link(CompanyWords.path(row.id()), CompanyWords.name(row)),
                    Ui.secondary(about));
            var end = Ui.div("desk-row-end");
            var formats = Ui.formats(end);
            if (row.jobsActual() != null) {
                end.add(Ui.span(Ui.text("company.jobs.count", java.util.Map.of("count", row.jobsActual()))));
            }
            if (row.investmentActual() != null) {
                end.add(Ui.span(formats.money(row.investmentActual(), row.investmentActualCurrency())));
            }
            var start = withFlag ? Ui.div("desk-row-start", new Flag(row.homeCountry()), words) : words;
            return Ui.div("desk-row", start, end);
        }
    }
}
