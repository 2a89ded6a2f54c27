package com.investkaluga.desk.security;

/**
 * An account as others see it, in owner fields and stamps.
 *
 * @param id the number kept in {@code owner_id}
 * @param displayName the person's name
 */
public record AccountName(long id, String displayName) {}
