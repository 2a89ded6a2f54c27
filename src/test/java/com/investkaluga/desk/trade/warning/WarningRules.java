package com.investkaluga.desk.trade.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.security.AccountData;
import com.investkaluga.desk.security.AccountService;
import com.investkaluga.desk.security.Language;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.SignInExtension;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What holds for the warning lines on either database. */
@Transactional
@WithMockUser(roles = "ADMIN")
@ExtendWith(SignInExtension.class)
abstract class WarningRules {

    private static final WarningLines LINES = new WarningLines(new BigDecimal("0.25"), new BigDecimal("40"));

    @Autowired
    private WarningService warnings;

    @Autowired
    private AccountService accounts;

    /** One of each role: there are no sample accounts on PostgreSQL, and other rules leave theirs in the same database. */
    @BeforeEach
    void somebodyMaySignIn() {
        for (var role : Role.values()) {
            accounts.create(new AccountData(name(role), name(role), role, Language.EN));
        }
    }

    @Test
    void nobody_drew_a_line_yet() {
        SignIn.as(name(Role.EXECUTIVE));

        assertThat(warnings.lines().data()).isEqualTo(new WarningLines(null, null));
        assertThat(warnings.history()).isEmpty();
    }

    @Test
    void a_manager_draws_lines_and_who_and_when_stays_known() {
        SignIn.as(name(Role.MANAGER));

        var first = warnings.draw(0, LINES);
        var second = warnings.draw(first.version(), new WarningLines(null, new BigDecimal("45.5")));

        assertThat(warnings.lines()).isEqualTo(second);
        assertThat(second.data().hhi()).isNull();
        assertThat(second.data().topSharePercent()).isEqualByComparingTo("45.5");
        assertThat(second.setBy()).isEqualTo(name(Role.MANAGER));
        assertThat(second.setAt()).isNotNull();
        assertThat(warnings.history())
                .extracting(DrawnLines::version)
                .containsExactly(second.version(), first.version());
    }

    @Test
    void lines_that_were_drawn_since_are_not_overwritten() {
        SignIn.as(name(Role.MANAGER));
        warnings.draw(0, LINES);

        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> warnings.draw(0, LINES));
        assertThat(warnings.history()).hasSize(1);
    }

    @Test
    void a_line_outside_of_what_can_be_is_refused() {
        SignIn.as(name(Role.MANAGER));

        for (var wrong : new WarningLines[] {
            new WarningLines(BigDecimal.ONE, null),
            new WarningLines(BigDecimal.ZERO, null),
            new WarningLines(new BigDecimal("0.2511"), null),
            new WarningLines(null, new BigDecimal("100")),
            new WarningLines(null, new BigDecimal("-1"))
        }) {
            assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> warnings.draw(0, wrong));
        }
        assertThat(warnings.history()).isEmpty();
    }

    @Test
    void staff_draw_no_lines() {
        SignIn.as(name(Role.STAFF));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> warnings.draw(0, LINES));
    }

    private static String name(Role role) {
        return "lines-" + role.name().toLowerCase(Locale.ROOT);
    }
}
