package com.investkaluga.desk.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of accounts.
 *
 * @param lastLoginAt null where nobody ever signed in with it
 */
public record AccountRow(
        long id,
        long version,
        String userName,
        String displayName,
        Role role,
        Language language,
        boolean disabled,
        boolean passwordChangeDue,
        boolean demo,
        @Nullable Instant lastLoginAt) {}
