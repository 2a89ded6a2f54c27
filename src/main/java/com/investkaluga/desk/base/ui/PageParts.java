package com.investkaluga.desk.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends parts of a page together that are ready at nearly the same time, because each sending costs the server as much as a small
 * part does. The first that is ready waits for the others, too short for anybody to see it.
 */
final class PageParts {

    private static final Logger LOG = LoggerFactory.getLogger(PageParts.class);
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private final UI ui;
    private final Lock lock = new ReentrantLock();
    private final Condition nothingUnderWay = lock.newCondition();
    private final List<Runnable> ready = new ArrayList<>();
    private int underWay;
    private boolean isWaiting;

    private PageParts(UI ui) {
        this.ui = ui;
    }

    /** Those of a page, in the page's turn. */
    static PageParts of(UI ui) {
        var known = ComponentUtil.getData(ui, PageParts.class);
        if (known != null) {
            return known;
        }
        var parts = new PageParts(ui);
        ComponentUtil.setData(ui, PageParts.class, parts);
        return parts;
    }

    /** One more part is on its way; {@link #make} must follow. */
    void begin() {
        lock.lock();
        try {
            underWay++;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes a part that has begun.
     *
     * @param part asks for its data and answers what puts it into the page; that is done in the page's turn, and not at all where
     *     the page was closed meanwhile
     */
    void make(Supplier<Runnable> part) {
        Runnable show = () -> {};
        try {
            show = part.get();
        } finally {
            ready(show);
        }
    }

    private void ready(Runnable show) {
        lock.lock();
        List<Runnable> together;
        try {
            ready.add(show);
            underWay--;
            if (isWaiting) {
                if (underWay == 0) {
                    nothingUnderWay.signal();
                }
                return;
            }
            waitForOthers();
            together = List.copyOf(ready);
            ready.clear();
        } finally {
            lock.unlock();
        }
        send(together);
    }

    private void waitForOthers() {
        isWaiting = true;
        try {
            var left = PATIENCE_NANOS;
            while (underWay > 0 && left > 0) {
                left = nothingUnderWay.awaitNanos(left);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            isWaiting = false;
        }
    }

    private void send(List<Runnable> together) {
        try {
            ui.access(() -> together.forEach(PageParts::show));
        } catch (UIDetachedException gone) {
            LOG.debug("The page was closed before its parts came");
        }
    }

    /** What fails takes nothing else with it. */
    private static void show(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            LOG.error("A part of a page could not be shown", e);
        }
    }
}
