package com.investkaluga.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.base.PartialDate;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.company.CompanyContact;
import com.investkaluga.desk.company.CompanyData;
import com.investkaluga.desk.company.CompanyService;
import com.investkaluga.desk.company.CompanyStatus;
import com.investkaluga.desk.company.Sector;
import com.investkaluga.desk.event.DelegateRole;
import com.investkaluga.desk.event.EventData;
import com.investkaluga.desk.event.EventDelegate;
import com.investkaluga.desk.event.EventKind;
import com.investkaluga.desk.event.EventService;
import com.investkaluga.desk.event.EventSession;
import com.investkaluga.desk.event.SessionKind;
import com.investkaluga.desk.project.ContractorRole;
import com.investkaluga.desk.project.ProjectContractor;
import com.investkaluga.desk.project.ProjectData;
import com.investkaluga.desk.project.ProjectKind;
import com.investkaluga.desk.project.ProjectMilestone;
import com.investkaluga.desk.project.ProjectRisk;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.project.ProjectStatus;
import com.investkaluga.desk.project.RiskSeverity;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.site.SiteData;
import com.investkaluga.desk.site.SiteKind;
import com.investkaluga.desk.site.SiteService;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A page asks the database as often for a record with much around it as for one with little. */
@ViewTest
@Transactional
class PageStatementsTest {

    private static final int FEW = 2;
    private static final int MANY = 30;

    @Autowired
    private CompanyService companies;

    @Autowired
    private SiteService sites;

    @Autowired
    private ProjectService projects;

    @Autowired
    private EventService events;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.MANAGER);
        UI.getCurrent().navigate("events");
    }

    @Test
    void a_companys_page_with_its_contacts_and_projects() {
        assertSame(RecordKind.COMPANY, count -> {
            var company = companies.create(company("Statements", null, count)).id();
            times(count, number -> projects.create(project("P" + number, null, List.of(party(company)), 1)));
            return company;
        });
    }

    @Test
    void a_sites_page_with_its_parts_residents_and_projects() {
        assertSame(RecordKind.SITE, count -> {
            var site = sites.create(site("Statements", null)).id();
            times(count, number -> {
                var part = sites.create(site("Part " + number, site)).id();
                companies.create(company("On the site " + number, site, 1));
                companies.create(company("On the part " + number, part, 1));
                return projects.create(project("P" + number, site, List.of(), 1));
            });
            return site;
        });
    }

    @Test
    void a_projects_page_with_its_parties_milestones_and_risks() {
        assertSame(RecordKind.PROJECT, count -> {
            var parties = times(
                    count,
                    number -> party(companies
                            .create(company("Party " + number, null, 1))
                            .id()));
            return projects.create(project("Statements", null, parties, count)).id();
        });
    }

    @Test
    void an_events_page_with_its_programme_and_delegation() {
        assertSame(RecordKind.EVENT, count -> events.create(event(count)).id());
    }

    private void assertSame(RecordKind kind, IntFunction<Long> made) {
        var small = made.apply(FEW);
        var large = made.apply(MANY);
        open(kind, small);

        var few = Statements.count(entities, () -> open(kind, small));
        var many = Statements.count(entities, () -> open(kind, large));

        assertThat(many).isEqualTo(few).isPositive();
    }

    /** By way of another page, for the router stays where it is. */
    private static String open(RecordKind kind, long id) {
        UI.getCurrent().navigate(RecordRef.of(kind, id).path());
        return LocatorJ._get(H1.class).getText();
    }

    private static <T> List<T> times(int count, IntFunction<T> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }

    private static ProjectContractor party(long company) {
        return new ProjectContractor(company, null, null, ContractorRole.SUPPLIER, "CN");
    }

    private static CompanyData company(String name, @Nullable Long site, int contacts) {
        return new CompanyData(
                name,
                null,
                null,
                null,
                "CN",
                null,
                Sector.METALS,
                null,
                null,
                site,
                null,
                null,
                null,
                CompanyStatus.OPERATING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                times(contacts, number -> new CompanyContact("Person " + number, null, null, null, null)));
    }

    private static SiteData site(String name, @Nullable Long parent) {
        return new SiteData(
                name,
                null,
                SiteKind.INDUSTRIAL_PARK,
                parent,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ProjectData project(
            String name, @Nullable Long site, List<ProjectContractor> parties, int milestonesAndRisks) {
        return new ProjectData(
                name,
                null,
                ProjectKind.ROAD,
                null,
                null,
                site,
                null,
                ProjectStatus.UNDER_WAY,
                null,
                null,
                null,
                PartialDate.parse("2020-01-01"),
                null,
                null,
                null,
                null,
                null,
                null,
                parties,
                times(
                        milestonesAndRisks,
                        number -> new ProjectMilestone(
                                "M" + number, null, PartialDate.parse("2100-01-01"), null, null, null)),
                times(milestonesAndRisks, number -> new ProjectRisk("R" + number, RiskSeverity.LOW, null, null, true)));
    }

    private static EventData event(int count) {
        return new EventData(
                "Statements",
                null,
                EventKind.FORUM,
                PartialDate.parse("2020-01-01"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                count > FEW ? List.of("CN", "DE", "VN", "IN") : List.of("CN"),
                times(
                        count,
                        number -> new EventSession(
                                SessionKind.ROUNDTABLE, "S" + number, null, null, null, null, null, null)),
                times(count, number -> new EventDelegate("D" + number, null, null, null, DelegateRole.MEMBER)));
    }
}
