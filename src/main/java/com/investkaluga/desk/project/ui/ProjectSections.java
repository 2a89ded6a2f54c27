package com.investkaluga.desk.project.ui;

import com.investkaluga.desk.base.Formats;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.Flag;
import com.investkaluga.desk.base.ui.RecordSection;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.project.ProjectFilter;
import com.investkaluga.desk.project.ProjectRow;
import com.investkaluga.desk.project.ProjectService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The projects on the pages of their countries, of their contractors and of their site. */
@Configuration(proxyBeanMethods = false)
class ProjectSections {

    private static final int SHOWN = 12;

    @Bean
    RecordSection projectsOfCountry(ProjectService projects) {
        return new Projects(
                projects,
                RecordKind.PARTNER,
                record -> ProjectFilter.all().withCountry(record.id()),
                record -> "projects?country=" + record.id());
    }

    @Bean
    RecordSection projectsOfCompany(ProjectService projects) {
        return new Projects(
                projects,
                RecordKind.COMPANY,
                record -> ProjectFilter.all().withCompany(record.number()),
                record -> "projects?company=" + record.id());
    }

    @Bean
    RecordSection projectsOnSite(ProjectService projects) {
        return new Projects(
                projects,
                RecordKind.SITE,
                record -> ProjectFilter.all().withSite(record.number()),
                record -> "projects?site=" + record.id());
    }

    /** A short list of projects, the latest first, that leads to the whole one. */
    private record Projects(
            ProjectService projects,
            RecordKind kind,
            Function<RecordRef, ProjectFilter> filter,
            Function<RecordRef, String> listPath)
            implements RecordSection {

        @Override
        public String id() {
            return "projects";
        }

        @Override
        public String titleKey() {
            return "project.list.title";
        }

        @Override
        public int order() {
            return 30;
        }

        @Override
        public long count(RecordRef record) {
            return projects.count(filter.apply(record));
        }

        @Override
        public Component create(RecordRef record) {
            var latest = PageRequest.of(0, SHOWN, Sort.by(Sort.Order.desc("startsOn")));
            var rows = projects.list(filter.apply(record), latest);
            if (rows.isEmpty()) {
                return new EmptyState(Ui.text("project.none.here"), Ui.link("projects", Ui.text("project.all")));
            }
            var list = Ui.div("desk-rows");
            rows.forEach(row -> list.add(line(row)));
            return new Div(list, Ui.link(listPath.apply(record), Ui.text("project.all.here")));
        }

        private static Component line(ProjectRow row) {
            var end = Ui.div("desk-row-end");
            var formats = Ui.formats(end);
            var about = Stream.of(
                            ProjectWords.kind(row.kind(), end),
                            ProjectWords.place(row),
                            row.startsOn() == null
                                    ? ""
                                    : Integer.toString(row.startsOn().getYear()),
                            formats.money(row.budget(), row.budgetCurrency()))
                    .filter(text -> !text.isBlank() && !text.equals(Formats.UNKNOWN))
                    .collect(Collectors.joining(" · "));
            var words = Ui.div(
                    "desk-row-words",
                    Ui.link(ProjectWords.path(row.id()), ProjectWords.name(row)),
                    Ui.secondary(about));
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
}
