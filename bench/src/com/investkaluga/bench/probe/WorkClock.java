package com.investkaluga.bench.probe;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Times what the server does for a screen: pages and Vaadin's messages, each from the first filter to the last byte, and the
 * parts that the desk fills in behind the page. What runs side by side counts once. Files, heartbeats and the long wait of a
 * push connection are nobody's work.
 */
final class WorkClock implements Filter {

    private int running;
    private int requests;
    private long busySince;
    private long nanos;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isScreenWork((HttpServletRequest) request)) {
            chain.doFilter(request, response);
            return;
        }
        begin();
        try {
            chain.doFilter(request, response);
        } finally {
            end(1);
        }
    }

    private static boolean isScreenWork(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        if (query != null && query.contains("v-r=")) {
            return query.contains("v-r=init") || query.contains("v-r=uidl");
        }
        return !path.startsWith("/VAADIN/") && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    /** The same threads, with the clock around what they are given. */
    ExecutorService around(ExecutorService threads) {
        return new AbstractExecutorService() {
            @Override
            public void execute(Runnable task) {
                begin();
                threads.execute(() -> {
                    try {
                        task.run();
                    } finally {
                        end(0);
                    }
                });
            }

            @Override
            public void shutdown() {
                threads.shutdown();
            }

            @Override
            public List<Runnable> shutdownNow() {
                return threads.shutdownNow();
            }

            @Override
            public boolean isShutdown() {
                return threads.isShutdown();
            }

            @Override
            public boolean isTerminated() {
                return threads.isTerminated();
            }

            @Override
            public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
                return threads.awaitTermination(timeout, unit);
            }
        };
    }

    private synchronized void begin() {
        if (running++ == 0) {
            busySince = System.nanoTime();
        }
    }

    private synchronized void end(int requestsMore) {
        requests += requestsMore;
        if (--running == 0) {
            nanos += System.nanoTime() - busySince;
        }
    }

    synchronized void clear() {
        requests = 0;
        nanos = 0;
    }

    synchronized boolean isIdle() {
        return running == 0;
    }

    synchronized int requests() {
        return requests;
    }

    synchronized long nanos() {
        return nanos;
    }
}
