package com.investkaluga.desk.event.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.ListSection;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.company.CompanyService;
import com.investkaluga.desk.event.EventFilter;
import com.investkaluga.desk.event.EventRow;
import com.investkaluga.desk.event.EventService;
import com.vaadin.flow.component.Component;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;

/** The events on the pages of their countries and of the companies that they name. */
@Configuration(proxyBeanMethods = false)
class EventSections {

    /** The service lists the latest first. */
    private static final ListSection.Listed<EventRow> EVENTS =
            new ListSection.Listed<>(RecordKind.EVENT, 40, Sort::unsorted, (row, page) -> line(row));

    @Bean
    RecordSection eventsOfCountry(EventService events) {
        return ListSection.by(
                "country",
                RecordKind.PARTNER,
                record -> PageSource.of(EventFilter.all().withCountry(record.id()), events::list, events::count),
                EVENTS);
    }

    /** Those that name the company: in their own name, in their programme or among their people. */
    @Bean
    RecordSection eventsOfCompany(EventService events, CompanyService companies) {
        Function<RecordRef, String> name =
                record -> companies.get(record.number()).data().name();
        return new ListSection<>(
                RecordKind.COMPANY,
                "event.none.company",
                record -> Query.empty().with("q", name.apply(record)),
                record -> PageSource.of(EventFilter.all().withText(name.apply(record)), events::list, events::count),
                EVENTS);
    }

    private static Component line(EventRow row) {
        var line = Ui.div("desk-row");
        var about = Stream.of(EventWords.kind(row.kind(), line), EventWords.place(row), EventWords.ledBy(row))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(" · "));
        var end = Ui.div("desk-row-end", Ui.span(EventWords.days(row.startsOn(), row.endsOn(), line)));
        if (row.actualParticipants() != null || row.expectedParticipants() != null) {
            end.add(Ui.span(EventWords.participants(row, line)));
        }
        line.add(
                Ui.div("desk-row-words", Ui.link(EventWords.path(row.id()), EventWords.name(row)), Ui.secondary(about)),
                end);
        return line;
    }
}
