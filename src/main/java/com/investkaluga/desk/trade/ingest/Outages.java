package com.investkaluga.desk.trade.ingest;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Outlives a database that does not answer for a while: what has to be written down waits for it, because nobody else would ever
 * say how an import ended. Where the desk is stopped meanwhile, its next start says so.
 */
@Component
class Outages {

    private static final int SECONDS_BETWEEN_ATTEMPTS = 2;
    private static final String CONNECTION_FAILED = "08";
    private static final String SHUT_DOWN = "57P";

    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Whether this says that the database does not answer, or not now, and nothing about what it was asked. JPA only begins and
     * ends transactions here, so what it complains of is their connection.
     */
    static boolean isOutage(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NonTransientDataAccessResourceException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof TransactionException
                    || cause instanceof JpaSystemException
                    || cause instanceof SQLException said && isOutage(said.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION_FAILED) || state.startsWith(SHUT_DOWN));
    }

    /** Does this when the database lets it. Whatever else is wrong with it is thrown. */
    void outlast(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    /** As {@link #outlast}, with an answer; false where the desk was stopped before the database answered. */
    boolean ask(BooleanSupplier question) {
        while (true) {
            try {
                return question.getAsBoolean();
            } catch (RuntimeException e) {
                if (!isOutage(e)) {
                    throw e;
                }
                LoggerFactory.getLogger(Outages.class).warn("Imports wait for the database: {}", e.getMessage());
                if (isStoppedMeanwhile()) {
                    return false;
                }
            }
        }
    }

    private boolean isStoppedMeanwhile() {
        try {
            return stopped.await(SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Waits no longer, because the desk stops. */
    void stop() {
        stopped.countDown();
    }
}
