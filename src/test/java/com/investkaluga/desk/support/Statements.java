package com.investkaluga.desk.support;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;

/** Counts what the desk asks of the database, so that a screen never asks once for each of its rows. */
public final class Statements {

    private Statements() {}

    /** How many SQL statements this takes on its own, with nothing read before. */
    public static long count(EntityManager entities, Supplier<?> work) {
        entities.flush();
        entities.clear();
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        var were = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            work.get();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(were);
        }
    }
}
