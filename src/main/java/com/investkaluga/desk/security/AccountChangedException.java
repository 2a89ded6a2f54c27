package com.investkaluga.desk.security;

/** Somebody changed the account since it was read, or there is none. Nothing was written; read it again. */
public final class AccountChangedException extends RuntimeException {

    AccountChangedException(long id) {
        super("account " + id);
    }
}
