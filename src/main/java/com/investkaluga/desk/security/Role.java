package com.investkaluga.desk.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What an account may do. Each role includes every one before it. */
public enum Role {
    /** Sees and exports everything. */
    EXECUTIVE,
    /** Edits the agency's records and imports statistics. */
    STAFF,
    /** Edits partner countries and reported figures, assigns owners, undoes and restores. */
    MANAGER,
    /** Keeps accounts and settings. */
    ADMIN;

    /** This role and every role below it. */
    public Set<Role> granted() {
        return EnumSet.copyOf(Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .toList());
    }

    /** Whether somebody of this role may do what asks for the other. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
