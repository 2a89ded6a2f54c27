package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.ListSection;
import com.investkaluga.desk.base.ui.PageSource;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.StatedFigures;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ProjectFilter;
import com.investkaluga.desk.project.ProjectRow;
import com.investkaluga.desk.project.ProjectService;
import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;

/** The projects on the pages of their countries, of their contractors and of their site. */
@Configuration(proxyBeanMethods = false)
class ProjectSections {

    private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("startsOn"));
    private static final ListSection.Listed<ProjectRow> PROJECTS =
            new ListSection.Listed<>(RecordKind.PROJECT, 30, () -> LATEST_FIRST, (row, page) -> line(row));

    @Bean
    RecordSection projectsOfCountry(ProjectService projects) {
        return ListSection.by(
                "country",
                RecordKind.PARTNER,
                record -> PageSource.of(ProjectFilter.all().withCountry(record.id()), projects::list, projects::count),
                PROJECTS);
    }

    @Bean
    RecordSection projectsOfCompany(ProjectService projects) {
        return ListSection.by(
                "company",
                RecordKind.COMPANY,
                record -> PageSource.of(
                        ProjectFilter.all().withCompany(record.number()), projects::list, projects::count),
                PROJECTS);
    }

    @Bean
    RecordSection projectsOnSite(ProjectService projects) {
        return ListSection.by(
                "site",
                RecordKind.SITE,
                record -> PageSource.of(ProjectFilter.all().withSite(record.number()), projects::list, projects::count),
                PROJECTS);
    }

    private static Component line(ProjectRow row) {
        var end = Ui.div("desk-row-end");
        var formats = Ui.formats(end);
        var about = Stream.of(
                        ProjectWords.kind(row.kind(), end),
                        ProjectWords.place(row),
                        row.startsOn() == null
                                ? ""
                                : Integer.toString(row.startsOn().first().getYear()),
                        row.budget() == null
                                ? ""
                                : StatedFigures.withExactness(
                                        row.budgetExactness(), formats.money(row.budget(), row.budgetCurrency()), end))
                .filter(text -> !text.isBlank() && !text.equals(Formats.UNKNOWN))
                .collect(Collectors.joining(" · "));
        var words = Ui.div(
                "desk-row-words", Ui.link(ProjectWords.path(row.id()), ProjectWords.name(row)), Ui.secondary(about));
        var flags = Ui.div("desk-flags");
        row.countries().forEach(code -> flags.add(named(new Flag(code), formats.country(code))));
        end.add(new Chip(ProjectWords.status(row.status(), end), ProjectWords.tone(row.status())), flags);
        return Ui.div("desk-row", words, end);
    }

    private static Flag named(Flag flag, String country) {
        flag.setAlt(country);
        flag.setTitle(country);
        return flag;
    }
}
