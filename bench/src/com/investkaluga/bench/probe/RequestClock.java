package com.investkaluga.bench.probe;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts and times what the server does for a screen: pages and Vaadin's messages, each from the first filter to the last
 * byte. Files, heartbeats and the long wait of a push connection are nobody's work.
 */
final class RequestClock implements Filter {

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isScreenWork((HttpServletRequest) request)) {
            chain.doFilter(request, response);
            return;
        }
        running.incrementAndGet();
        var start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            nanos.addAndGet(System.nanoTime() - start);
            requests.incrementAndGet();
            running.decrementAndGet();
        }
    }

    private static boolean isScreenWork(HttpServletRequest request) {
        var path = request.getRequestURI();
        var kind = request.getParameter("v-r");
        if (kind != null) {
            return kind.equals("init") || kind.equals("uidl");
        }
        return !path.startsWith("/VAADIN/") && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    void clear() {
        requests.set(0);
        nanos.set(0);
    }

    boolean isIdle() {
        return running.get() == 0;
    }

    int requests() {
        return requests.get();
    }

    long nanos() {
        return nanos.get();
    }
}
