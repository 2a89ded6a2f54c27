package com.investkaluga.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The desk keeps each rule of {@link HouseRules}, and a house that breaks it is caught at the very class that does. */
class HouseRulesTest {

    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.investkaluga.desk");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("com.investkaluga.broken");

    @Test
    void vaadin_stays_in_screens_charts_sign_in_and_the_app_shell() {
        assertKept(HouseRules.VAADIN_STAYS_IN_SCREENS, "BuildsComponents");
    }

    @Test
    void screens_know_no_entity_no_repository_and_no_database() {
        assertKept(HouseRules.SCREENS_KNOW_NO_PERSISTENCE, "KnowsEntity", "AsksDatabase");
    }

    @Test
    void entities_and_repositories_are_hidden_in_their_room() {
        assertKept(HouseRules.STORED_RECORDS_ARE_HIDDEN, "StoredCompany", "CompanyRepository");
    }

    @Test
    void every_route_says_who_may_open_it() {
        assertKept(HouseRules.ROUTES_SAY_WHO_MAY_OPEN_THEM, "OpenView");
    }

    @Test
    void every_public_method_of_a_service_says_who_may_call_it() {
        assertKept(HouseRules.SERVICE_METHODS_SAY_WHO_MAY_CALL_THEM, "OpenService.count");
    }

    @Test
    void a_rule_of_access_stands_only_where_it_is_kept() {
        assertKept(HouseRules.ACCESS_RULES_STAND_WHERE_THEY_ARE_KEPT, "UnkeptRule");
    }

    @Test
    void nobody_reads_the_dashboard() {
        assertKept(HouseRules.NOBODY_READS_THE_TOP_FLOOR, "ReachesUp");
    }

    @Test
    void nothing_is_injected_into_fields() {
        assertKept(HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS, "InjectedFields.service", "InjectedFields.entities");
    }

    @Test
    void nothing_writes_to_the_console_past_the_log() {
        assertKept(HouseRules.NOTHING_WRITES_PAST_THE_LOG, "Talks.aloud", "Talks.inTears");
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(HouseRules.packagesWithoutNullMarked(DESK)).isEmpty();
        assertThat(HouseRules.packagesWithoutNullMarked(BROKEN)).containsExactly("com.investkaluga.broken.unmarked");
    }

    /** The desk passes; the broken house is refused, and each offender is named. */
    private static void assertKept(ArchRule rule, String... offenders) {
        rule.check(DESK);
        assertThatThrownBy(() -> rule.check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .message()
                .contains(offenders);
    }
}
