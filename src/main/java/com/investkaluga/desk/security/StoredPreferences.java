package com.investkaluga.desk.security;

import com.investkaluga.desk.base.UserPreferences;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each user's small settings beside their account. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
class StoredPreferences implements UserPreferences {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    StoredPreferences(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<String> find(String key) {
        return jdbc.sql("SELECT pref_value FROM account_preference WHERE account_id = :account AND pref_key = :key")
                .param("account", currentUser.accountId())
                .param("key", key)
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional
    public void put(String key, String value) {
        var changed = write(
                "UPDATE account_preference SET pref_value = :value"
                        + " WHERE account_id = :account AND pref_key = :key",
                key,
                value);
        if (changed == 0) {
            write(
                    "INSERT INTO account_preference (account_id, pref_key, pref_value) VALUES (:account, :key, :value)",
                    key,
                    value);
        }
    }

    private int write(String sql, String key, String value) {
        return jdbc.sql(sql)
                .param("account", currentUser.accountId())
                .param("key", key)
                .param("value", value)
                .update();
    }
}
