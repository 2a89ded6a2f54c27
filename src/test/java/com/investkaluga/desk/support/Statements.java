package com.investkaluga.desk.support;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** Counts what is asked of the database, so that a screen can be shown not to ask more for more rows. */
public final class Statements {

    private Statements() {}

    /** How many statements this work sends by JPA in this thread. */
    public static long of(Runnable work) {
        var before = StatementCount.sent();
        work.run();
        return StatementCount.sent() - before;
    }

    /** The same for work inside a transaction, on its own and with nothing read before. */
    public static long count(EntityManager entities, Supplier<?> work) {
        entities.flush();
        entities.clear();
        return of(work::get);
    }
}
