package com.investkaluga.desk.security;

/** An account may do less, more or nothing from now on: its open sessions are over. Published inside the transaction. */
public record AccessChanged(long accountId) {}
