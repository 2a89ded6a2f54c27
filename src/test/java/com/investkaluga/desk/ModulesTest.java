package com.investkaluga.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms, as each {@code package-info} declares them. */
class ModulesTest {

    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void no_room_reaches_into_another_and_none_depends_in_a_circle() {
        ApplicationModules.of(PartnerDesk.class).verify();
    }

    @Test
    void a_room_that_is_not_declared_and_a_room_behind_its_front_door_are_out_of_reach() {
        var broken =
                ApplicationModules.of("com.investkaluga.broken", EVERYTHING).detectViolations();

        assertThat(broken.getMessages())
                .anySatisfy(message -> assertThat(message)
                        .contains("'company' depends on module 'dashboard'")
                        .contains("ReachesUp"))
                .anySatisfy(message -> assertThat(message)
                        .contains("'site' depends on non-exposed type")
                        .contains("CompanyRepository"));
    }
}
