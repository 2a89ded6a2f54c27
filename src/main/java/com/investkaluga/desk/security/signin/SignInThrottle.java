package com.investkaluga.desk.security.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts failed sign-ins in a row, by user name whether or not anybody has it, and by address. Five for a name or twenty for
 * an address (an office shares one) close the door for a minute, and each further failure for twice as long. An attempt
 * counts before the password is looked at, so that many at once are no way around.
 */
@Component
public class SignInThrottle {

    static final int ATTEMPTS_PER_NAME = 5;
    static final int ATTEMPTS_PER_ADDRESS = 20;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);
    private static final int SUBJECT_LENGTH = 200;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, TransactionOperations transactions, ObjectProvider<Clock> clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /**
     * Counts an attempt until {@link #succeeded} takes it back.
     *
     * @return how long the door closes if this attempt fails too, zero where it stays open
     * @throws SignInPausedException where the name or the address has to wait
     */
    Duration attempt(String userName, String address) {
        try {
            return transactions.execute(status -> attemptOnce(userName, address));
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            return transactions.execute(status -> attemptOnce(userName, address));
        }
    }

    /** Forgets the failures of this name and this address. */
    void succeeded(String userName, String address) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE subject IN (:name, :address)")
                .param("name", name(userName))
                .param("address", address(address))
                .update();
    }

    private Duration attemptOnce(String userName, String address) {
        var now = clock.instant();
        jdbc.sql("DELETE FROM sign_in_failure WHERE failed_at < :before")
                .param("before", stored(now.minus(FORGOTTEN_AFTER)))
                .update();
        var byName = count(name(userName), ATTEMPTS_PER_NAME, now);
        var byAddress = count(address(address), ATTEMPTS_PER_ADDRESS, now);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    private Duration count(String subject, int limit, Instant now) {
        var counted = jdbc.sql(
                        "UPDATE sign_in_failure SET failures = failures + 1, failed_at = :now WHERE subject = :subject")
                .param("now", stored(now))
                .param("subject", subject)
                .update();
        if (counted == 0) {
            jdbc.sql("INSERT INTO sign_in_failure (subject, failures, failed_at) VALUES (:subject, 1, :now)")
                    .param("subject", subject)
                    .param("now", stored(now))
                    .update();
        }
        var state = jdbc.sql("SELECT failures, locked_until FROM sign_in_failure WHERE subject = :subject")
                .param("subject", subject)
                .query(State.class)
                .single();
        if (state.lockedUntil() != null && now.isBefore(state.lockedUntil().toInstant())) {
            throw new SignInPausedException(
                    Duration.between(now, state.lockedUntil().toInstant()));
        }
        var pause = pause(state.failures() - limit);
        if (pause.isPositive()) {
            jdbc.sql("UPDATE sign_in_failure SET locked_until = :until WHERE subject = :subject")
                    .param("until", stored(now.plus(pause)))
                    .param("subject", subject)
                    .update();
        }
        return pause;
    }

    private static Duration pause(int failuresOverLimit) {
        if (failuresOverLimit < 0) {
            return Duration.ZERO;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresOverLimit, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String name(String userName) {
        return shortened("name:" + userName);
    }

    private static String address(String address) {
        return shortened("address:" + address);
    }

    private static String shortened(String subject) {
        return subject.length() <= SUBJECT_LENGTH ? subject : subject.substring(0, SUBJECT_LENGTH);
    }

    private record State(int failures, @Nullable OffsetDateTime lockedUntil) {}
}
