package com.investkaluga.desk.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;

/** Counts what is asked of the database, so that a screen can be shown not to ask more for more rows. */
public final class Statements {

    private Statements() {}

    /** How many statements this work sends by JPA; nothing else may run meanwhile. */
    public static long of(EntityManagerFactory factory, Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** The same for work inside a transaction, on its own and with nothing read before. */
    public static long count(EntityManager entities, Supplier<?> work) {
        entities.flush();
        entities.clear();
        return of(entities.getEntityManagerFactory(), work::get);
    }
}
