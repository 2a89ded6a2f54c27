package com.investkaluga.desk;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms, as each {@code package-info} declares them. */
class ModulesTest {

    @Test
    void no_room_reaches_into_another_and_none_depends_in_a_circle() {
        ApplicationModules.of(PartnerDesk.class).verify();
    }
}
