package com.investkaluga.desk.support;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Hears every statement that Hibernate sends and counts them by thread, so that work in the background does not disturb. */
public final class StatementCount implements StatementInspector {

    private static final ThreadLocal<Long> SENT = ThreadLocal.withInitial(() -> 0L);

    @Override
    public String inspect(String sql) {
        SENT.set(SENT.get() + 1);
        return sql;
    }

    /** How many statements this thread has sent so far. */
    static long sent() {
        return SENT.get();
    }
}
