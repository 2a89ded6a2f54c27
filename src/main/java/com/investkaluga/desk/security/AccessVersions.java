package com.investkaluga.desk.security;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The version of what an account may do: it grows with every new role or password. Asked at every request, therefore by one
 * plain statement outside any transaction: through JPA it was a sixteenth of the work of a page.
 */
@Component
class AccessVersions {

    private final JdbcClient jdbc;

    AccessVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a disabled account and for one that does not exist. */
    Optional<Integer> find(long accountId) {
        return jdbc.sql("SELECT access_version FROM account WHERE id = ? AND disabled = FALSE")
                .param(accountId)
                .query(Integer.class)
                .optional();
    }
}
