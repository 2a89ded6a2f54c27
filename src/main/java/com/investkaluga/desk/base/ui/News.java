package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.Change;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the pages that are open what has changed, in every browser. A page that cannot take it in, as while the database does not
 * answer, is told again: nobody else would. Whoever reads one stays in their place.
 */
@org.springframework.stereotype.Component
public class News {

    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private static final int MOST_SECONDS_UNTIL_AGAIN = 120;
    private static final int MOST_TIMES = 36;

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final IntFunction<Optional<Duration>> pauses;

    News() {
        this(News::pause);
    }

    /** @param pauses after so many failures, from 0; none where the page is told no more */
    News(IntFunction<Optional<Duration>> pauses) {
        this.pauses = pauses;
    }

    /** Compared by identity: a page may follow the same twice. */
    private static final class Follower {

        private final Component page;
        private final UI ui;
        private final Consumer<Change> action;

        Follower(Component page, UI ui, Consumer<Change> action) {
            this.page = page;
            this.ui = ui;
            this.action = action;
        }
    }

    /** In a thread of its own: the one that committed still holds the connection of its transaction. */
    @TransactionalEventListener(fallbackExecution = true)
    void spread(Change change) {
        var now = Set.copyOf(followers);
        if (!now.isEmpty()) {
            Thread.startVirtualThread(() -> now.forEach(follower -> tell(follower, change, 0)));
        }
    }

    /** Does this in the page's own turn at every change of the kind, for as long as the component is on the page. */
    public <C extends Change> void follow(Component page, Class<C> kind, Consumer<C> action) {
        page.addAttachListener(attached -> {
            var follower = new Follower(page, attached.getUI(), change -> {
                if (kind.isInstance(change)) {
                    action.accept(kind.cast(change));
                }
            });
            followers.add(follower);
            page.addDetachListener(detached -> {
                followers.remove(follower);
                detached.unregisterListener();
            });
        });
    }

    /** Builds the page that is open anew; false where it stands, because somebody fills in a form there and would lose it. */
    public static boolean showAnew(UI ui) {
        if (isForm(ui)) {
            return false;
        }
        ui.refreshCurrentRoute(false);
        return true;
    }

    private static boolean isForm(Component part) {
        return part instanceof RecordEditor<?, ?> || part.getChildren().anyMatch(News::isForm);
    }

    private void tell(Follower follower, Change change, int failures) {
        try {
            follower.ui.access(() -> SamePlace.during(follower.ui, () -> take(follower, change, failures)));
        } catch (UIDetachedException gone) {
            LOG.debug("The page was closed meanwhile");
        }
    }

    private void take(Follower follower, Change change, int failures) {
        try {
            if (follower.page.isAttached()) {
                follower.action.accept(change);
            }
        } catch (RuntimeException e) {
            if (failures == 0) {
                LOG.warn("A page is told again of {}", change, e);
            }
            pauses.apply(failures)
                    .ifPresentOrElse(
                            pause -> again(follower, change, failures + 1, pause),
                            () -> LOG.warn("A page is not told any more of {}", change, e));
        }
    }

    private void again(Follower follower, Change change, int failures, Duration pause) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(() -> tell(follower, change, failures));
    }

    /** Longer each time, as for a database that comes back; none any more after an hour, for what has another cause. */
    static Optional<Duration> pause(int failures) {
        return failures < MOST_TIMES
                ? Optional.of(Duration.ofSeconds(Math.min(2L << Math.min(failures, 10), MOST_SECONDS_UNTIL_AGAIN)))
                : Optional.empty();
    }
}
