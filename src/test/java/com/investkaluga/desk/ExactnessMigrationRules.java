package com.investkaluga.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.base.Exactness;
import com.investkaluga.desk.company.CompanyService;
import com.investkaluga.desk.event.EventService;
import com.investkaluga.desk.project.ProjectService;
import com.investkaluga.desk.site.SiteService;
import com.investkaluga.desk.support.Migrations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A desk whose sources alone said how exact they are says it of its own numbers too, once it is brought up to date. */
@WithMockUser(roles = "EXECUTIVE")
abstract class ExactnessMigrationRules {

    private static final String FACT = """
            INSERT INTO %1$s_fact (%1$s_id, field, stated_value, exactness, source_title, in_use, note)
            VALUES (?, ?, ?, ?, 'Agency news', ?, ?)""";

    @Autowired
    private SiteService sites;

    @Autowired
    private CompanyService companies;

    @Autowired
    private ProjectService projects;

    @Autowired
    private EventService events;

    /** Fills the database as it was before and starts the desk on it, which runs the other scripts. */
    static void begin(Migrations migrations, ConfigurableApplicationContext context) {
        fill(migrations);
        var source = migrations.dataSource();
        TestPropertyValues.of(
                        "spring.datasource.url=" + source.getUrl(),
                        "spring.datasource.username=" + source.getUsername(),
                        "spring.datasource.password=" + source.getPassword(),
                        "spring.datasource.hikari.maximum-pool-size=4")
                .applyTo(context);
    }

    @Test
    void an_area_is_as_exact_as_the_source_in_use_says_and_one_that_is_not_known_is_not() {
        var airport = sites.get(1).data();
        assertThat(airport.areaHectares()).isEqualByComparingTo("200");
        assertThat(airport.areaHectaresExactness()).isEqualTo(Exactness.ABOUT);
        assertThat(airport.freeHectaresExactness()).isNull();
    }

    @Test
    void what_a_company_invests_and_employs_is_as_exact_as_the_sources_in_use_say() {
        var fuyao = companies.get(1).data();
        assertThat(fuyao.investmentActual()).isEqualByComparingTo("10000000000");
        assertThat(fuyao.investmentActualExactness()).isEqualTo(Exactness.MORE_THAN);
        assertThat(fuyao.investmentPlannedExactness()).isEqualTo(Exactness.EXACT);
        assertThat(fuyao.jobsActualExactness()).isEqualTo(Exactness.MORE_THAN);
        assertThat(fuyao.jobsPlannedExactness()).isNull();
    }

    @Test
    void a_budget_is_as_exact_as_its_source_and_what_is_a_part_of_it_no_longer_competes() {
        var airport = projects.get(1);
        assertThat(airport.data().budgetExactness()).isEqualTo(Exactness.ABOUT);
        assertThat(airport.facts())
                .filteredOn(fact -> fact.field().equals("budgetPart"))
                .singleElement()
                .satisfies(part -> assertThat(part.inUse()).isTrue());
    }

    @Test
    void the_exactness_of_participants_goes_to_those_who_came_or_else_to_those_who_were_expected() {
        var came = events.get(1).data();
        assertThat(came.actualParticipantsExactness()).isEqualTo(Exactness.MORE_THAN);
        assertThat(came.expectedParticipantsExactness()).isNull();

        var expected = events.get(2).data();
        assertThat(expected.actualParticipantsExactness()).isNull();
        assertThat(expected.expectedParticipantsExactness()).isEqualTo(Exactness.ABOUT);
    }

    private static void fill(Migrations migrations) {
        var client = JdbcClient.create(migrations.dataSource());
        migrations.upTo("040");
        client.sql("""
                        INSERT INTO site (id, version, name, kind, area_hectares, search_text)
                        VALUES (1, 0, 'Kaluga airport', 'OTHER', 200, '')""").update();
        fact(client, "site", "areaHectares", "about 200 ha", Exactness.ABOUT, true, null);
        fact(client, "site", "areaHectares", "over 190 ha", Exactness.MORE_THAN, false, null);
        fact(client, "site", "freeHectares", "50 ha", Exactness.EXACT, true, null);

        migrations.upTo("050");
        client.sql("""
                        INSERT INTO company (id, version, name, sector, status, investment_planned, investment_planned_currency,
                            investment_actual, investment_actual_currency, jobs_planned, jobs_actual, search_text)
                        VALUES (1, 0, 'Fuyao Glass Rus', 'AUTOMOTIVE_COMPONENTS', 'OPERATING', 200000000, 'USD',
                            10000000000, 'RUB', 2000, 300, '')""").update();
        fact(client, "company", "investmentPlanned", "USD 200 m", Exactness.EXACT, true, null);
        fact(client, "company", "investmentActual", "over RUB 10 bn", Exactness.MORE_THAN, true, null);
        fact(client, "company", "investmentActual", "about RUB 9 bn", Exactness.ABOUT, false, null);
        fact(client, "company", "jobsActual", "over 300", Exactness.MORE_THAN, true, null);

        migrations.upTo("060");
        client.sql("""
                        INSERT INTO project (id, version, name, kind, status, budget, budget_currency, search_text)
                        VALUES (1, 0, 'Kaluga airport', 'AIRPORT', 'COMPLETED', 4000000000, 'RUB', '')""").update();
        fact(client, "project", "budget", "about RUB 4 bn", Exactness.ABOUT, true, null);
        fact(
                client,
                "project",
                "budget",
                "RUB 1.3 bn",
                Exactness.EXACT,
                false,
                "A part of the whole, from the region.");

        migrations.upTo("070");
        client.sql("""
                        INSERT INTO event (id, version, name, kind, expected_participants, actual_participants,
                            participants_exactness, search_text)
                        VALUES (1, 0, 'IX Russia-China Economic Forum', 'FORUM', 350, 400, 'MORE_THAN', ''),
                            (2, 0, 'A forum to come', 'FORUM', 300, NULL, 'ABOUT', '')""").update();
    }

    private static void fact(
            JdbcClient client,
            String record,
            String field,
            String value,
            Exactness exactness,
            boolean inUse,
            @Nullable String note) {
        client.sql(FACT.formatted(record))
                .params(1L, field, value, exactness.name(), inUse, note)
                .update();
    }
}
