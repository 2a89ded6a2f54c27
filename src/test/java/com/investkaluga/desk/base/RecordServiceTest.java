package com.investkaluga.desk.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.DeskTest;
import com.investkaluga.desk.support.SignIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the rooms have in common is guarded as their own doors are, though it is called by another name. */
@DeskTest
class RecordServiceTest {

    @Autowired
    private List<RecordService<?, ?>> rooms;

    @Test
    void every_room_with_numbered_records_has_the_common_door() {
        assertThat(rooms).hasSize(4);
    }

    @Test
    void an_executive_reads_by_the_common_door_and_changes_nothing() {
        SignIn.as(Role.EXECUTIVE);

        for (var room : rooms) {
            assertThat(room.countAll()).isPositive();
            assertRefused(() -> room.create(null));
            assertRefused(() -> room.save(1, 0, null));
            assertRefused(() -> room.use(1, 0, null));
            assertRefused(() -> room.archive(1));
        }
    }

    @Test
    void restoring_by_the_common_door_is_for_managers() {
        SignIn.as(Role.STAFF);

        for (var room : rooms) {
            assertRefused(() -> room.restore(1));
        }
    }

    private static void assertRefused(Runnable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::run);
    }
}
