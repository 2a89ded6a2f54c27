package com.investkaluga.bench.probe;

import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** Remembers the SQL statements that the desk runs, with their parameters, so that they can be run again by themselves. */
final class Statements implements QueryExecutionListener {

    /** @param rows the parameters, once for each row of a batch */
    record Statement(String sql, List<List<ParameterSetOperation>> rows, long nanos) {}

    private final ThreadLocal<Long> started = new ThreadLocal<>();
    private final List<Statement> seen = new ArrayList<>();
    private boolean listening;

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        started.set(System.nanoTime());
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        var nanos = System.nanoTime() - started.get();
        synchronized (seen) {
            if (listening) {
                queries.forEach(query -> seen.add(new Statement(
                        query.getQuery(), List.copyOf(query.getParametersList()), nanos / queries.size())));
            }
        }
    }

    /** Forgets what was seen and looks on. */
    void listen() {
        synchronized (seen) {
            seen.clear();
            listening = true;
        }
    }

    int count() {
        synchronized (seen) {
            return seen.size();
        }
    }

    /** What was seen since {@link #listen}; looks no more. */
    List<Statement> take() {
        synchronized (seen) {
            listening = false;
            return List.copyOf(seen);
        }
    }
}
