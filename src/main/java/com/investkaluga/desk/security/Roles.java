package com.investkaluga.desk.security;

/**
 * The roles as constants for {@code @RolesAllowed}. Name the lowest role that may: whoever has a higher one is granted it too.
 */
public final class Roles {
    public static final String EXECUTIVE = "EXECUTIVE";
    public static final String STAFF = "STAFF";
    public static final String MANAGER = "MANAGER";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
