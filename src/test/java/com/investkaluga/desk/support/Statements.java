package com.investkaluga.desk.support;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** Counts what is asked of the database, so that a screen can be shown not to ask more for more rows. */
public final class Statements {

    private Statements() {}

    /** How many statements this work sends in this thread, by JPA or by JDBC. */
    public static long of(Runnable work) {
        var before = CountedStatements.here();
        work.run();
        return CountedStatements.here() - before;
    }

    /** How many statements a page sends until all its parts are there, which come in threads of their own. */
    public static long ofPage(Runnable open) {
        var before = CountedStatements.everywhere();
        open.run();
        Parts.await();
        return CountedStatements.everywhere() - before;
    }

    /** The same as {@link #of} for work inside a transaction, on its own and with nothing read before. */
    public static long count(EntityManager entities, Supplier<?> work) {
        entities.flush();
        entities.clear();
        return of(work::get);
    }
}
