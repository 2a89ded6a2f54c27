package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Serving;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Lets a page stand at once and fills its parts as their data comes, each in a virtual thread that acts for the same user. A
 * part that fails says so in its own place and can be tried again; the others stand.
 */
@org.springframework.stereotype.Component
public class Later {

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);
    private static final int STOP_SECONDS = 30;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Serving serving;

    Later(Serving serving) {
        this.serving = serving;
    }

    /** Waits instead of interrupting: an interrupted thread closes the embedded database's file under everybody. */
    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * A place that is a skeleton until its data is there.
     *
     * @param load asks the services; runs outside the page's lock, so it touches no component
     * @param show makes the content from what was loaded
     */
    public <T> Component fill(Supplier<T> load, Function<T, Component> show) {
        var place = Ui.div("desk-later");
        start(UI.getCurrent(), place, load, show);
        return place;
    }

    /**
     * Completes what is on the page already. What fails is left as it is: for additions that nobody has to act on.
     *
     * @param load as in {@link #fill}
     * @param show in the page's turn
     */
    public <T> void complete(Supplier<T> load, Consumer<T> show) {
        var ui = UI.getCurrent();
        forUser(() -> serve(() -> {
            try {
                var data = load.get();
                access(ui, () -> complete(data, show));
            } catch (RuntimeException e) {
                LOG.error("A page could not be completed", e);
            }
        }));
    }

    private static <T> void complete(T data, Consumer<T> show) {
        try {
            show.accept(data);
        } catch (RuntimeException e) {
            LOG.error("A page could not be completed", e);
        }
    }

    /**
     * Does something that may take long, for the user who asked for it.
     *
     * @param work runs outside the page's lock, so it touches no component
     * @param done in the page's turn, once it is done; for nobody where the page was closed meanwhile
     * @param failed the same where it throws
     */
    public void run(Runnable work, Runnable done, Consumer<RuntimeException> failed) {
        var ui = UI.getCurrent();
        forUser(() -> {
            try {
                work.run();
                access(ui, done);
            } catch (RuntimeException e) {
                access(ui, () -> failed.accept(e));
            }
        });
    }

    private <T> void start(UI ui, Div place, Supplier<T> load, Function<T, Component> show) {
        place.removeAll();
        place.add(Ui.div("desk-skeleton"));
        place.getElement().setAttribute("aria-busy", "true");
        forUser(() -> serve(() -> access(ui, part(ui, place, load, show))));
    }

    /** What puts a part into its place: the content, or that it could not be loaded or shown. */
    private <T> Runnable part(UI ui, Div place, Supplier<T> load, Function<T, Component> show) {
        try {
            var data = load.get();
            return () -> {
                try {
                    put(place, show.apply(data));
                } catch (RuntimeException e) {
                    LOG.error("A part of a page could not be shown", e);
                    put(place, failure(ui, place, load, show));
                }
            };
        } catch (RuntimeException e) {
            LOG.error("A part of a page could not be loaded", e);
            return () -> put(place, failure(ui, place, load, show));
        }
    }

    private void serve(Runnable work) {
        serving.begin();
        try {
            work.run();
        } finally {
            serving.end();
        }
    }

    private void forUser(Runnable work) {
        var user = new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication());
        threads.execute(() -> {
            SecurityContextHolder.setContext(user);
            try {
                work.run();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
    }

    private <T> Component failure(UI ui, Div place, Supplier<T> load, Function<T, Component> show) {
        var again = new Button(ui.getTranslation("base.later.again"), click -> start(ui, place, load, show));
        return new EmptyState(ui.getTranslation("base.later.failed"), again);
    }

    private static void put(Div place, Component content) {
        place.removeAll();
        place.add(content);
        place.getElement().removeAttribute("aria-busy");
    }

    private static void access(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException gone) {
            LOG.debug("The page was closed before its data came");
        }
    }
}
