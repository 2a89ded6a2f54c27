package com.investkaluga.desk.security;

/**
 * A user's wish for another password.
 *
 * @param current the one that holds now
 * @param chosen the new one
 */
public record PasswordChange(String current, String chosen) {

    /** Without the passwords, so that they end in no log. */
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
