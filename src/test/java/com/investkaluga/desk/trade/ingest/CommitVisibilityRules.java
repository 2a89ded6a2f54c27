package com.investkaluga.desk.trade.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.support.Statements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** What readers see while others commit and undo. */
abstract class CommitVisibilityRules extends ImportTest {

    @Test
    void readers_see_all_of_a_commit_or_nothing_and_never_wait() throws InterruptedException {
        commit(new CustomsFile().random(new Random(1), "01/2020", 400));
        var without = sum();
        var read = read(new CustomsFile()
                .random(new Random(2), "01/2020", 700)
                .random(new Random(3), "02/2020", 700)
                .random(new Random(4), "03/2020", 700));
        service.commit(read.id());
        var with = sum();
        service.undo(read.id());
        var seen = ConcurrentHashMap.<BigDecimal>newKeySet();
        var slowest = new CopyOnWriteArrayList<Long>();
        var done = new AtomicBoolean();
        var reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                var start = System.nanoTime();
                seen.add(sum());
                slowest.add((System.nanoTime() - start) / 1_000_000);
            }
        });

        for (var i = 0; i < 5; i++) {
            var again = read(new CustomsFile()
                    .random(new Random(2), "01/2020", 700)
                    .random(new Random(3), "02/2020", 700)
                    .random(new Random(4), "03/2020", 700));
            service.commit(again.id());
            service.undo(again.id());
        }
        done.set(true);
        reader.join();

        assertThat(seen).isSubsetOf(Set.of(without, with));
        assertThat(slowest).allMatch(millis -> millis < 5_000);
    }

    @Test
    void imports_that_come_at_once_are_read_one_after_the_other() throws InterruptedException {
        var security = SecurityContextHolder.getContext();
        var ids = new CopyOnWriteArrayList<Long>();
        var most = new AtomicLong();
        var done = new AtomicBoolean();
        var watch = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                most.accumulateAndGet(
                        client.sql("SELECT COUNT(*) FROM import_batch WHERE status = 'READING'")
                                .query(Long.class)
                                .single(),
                        Math::max);
            }
        });
        var senders = IntStream.rangeClosed(1, 4)
                .mapToObj(month -> Thread.ofPlatform().start(() -> {
                    SecurityContextHolder.setContext(security);
                    var file = new CustomsFile().random(new Random(month), "0%d/2020".formatted(month), 900);
                    ids.add(service.receive("DATTSVT.csv", file.stream()).id());
                }))
                .toList();
        for (var sender : senders) {
            sender.join();
        }

        ids.forEach(id -> assertThat(await(id).status()).isEqualTo(ImportStatus.READY));
        done.set(true);
        watch.join();

        assertThat(ids).doesNotHaveDuplicates().hasSize(4);
        assertThat(most.get()).isEqualTo(1);
        for (var id : ids) {
            service.commit(id);
            settle();
        }
        assertThat(lines("SELECT COUNT(*) FROM trade_flow")).containsExactly("3600");
        assertThat(lines("SELECT COUNT(*) FROM flow_known_month")).containsExactly("4");
    }

    @Test
    void a_file_that_two_hands_drop_in_the_same_instant_becomes_one_import() throws InterruptedException {
        var security = SecurityContextHolder.getContext();
        for (var round = 0; round < 20; round++) {
            var file = new CustomsFile().random(new Random(round), "01/2020", 5);
            var together = new CyclicBarrier(2);
            var ids = new CopyOnWriteArrayList<Long>();
            Runnable drop = () -> {
                SecurityContextHolder.setContext(security);
                ids.add(service.receive("DATTSVT.csv", atOnce(file.bytes(), together))
                        .id());
            };
            var one = Thread.ofPlatform().start(drop);
            var other = Thread.ofPlatform().start(drop);
            one.join();
            other.join();

            assertThat(ids).as("round %d", round).hasSize(2).allMatch(ids.getFirst()::equals);
            assertThat(lines("SELECT COUNT(*) FROM import_batch WHERE status <> 'CANCELLED'"))
                    .containsExactly("1");
            service.cancel(await(ids.getFirst()).id());
        }
    }

    /** Ends for both in the same instant. */
    private static InputStream atOnce(byte[] bytes, CyclicBarrier together) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public void close() throws IOException {
                try {
                    together.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IOException(e);
                }
            }
        };
    }

    @Test
    void of_two_that_commit_the_same_import_one_is_told_no() throws InterruptedException {
        var read = read(new CustomsFile().random(new Random(5), "01/2020", 50));
        var outcomes = new CopyOnWriteArrayList<String>();
        var security = SecurityContextHolder.getContext();
        Runnable commit = () -> {
            SecurityContextHolder.setContext(security);
            try {
                service.commit(read.id());
                outcomes.add("committed");
            } catch (RuntimeException e) {
                outcomes.add("refused");
            }
        };
        var one = Thread.ofPlatform().start(commit);
        var other = Thread.ofPlatform().start(commit);
        one.join();
        other.join();

        assertThat(outcomes).containsExactlyInAnyOrder("committed", "refused");
        assertThat(lines("SELECT COUNT(*) FROM trade_flow")).containsExactly("50");
    }

    @Test
    void committing_and_undoing_take_the_same_number_of_statements_for_any_file() {
        commit(new CustomsFile().random(new Random(1), "01/2020", 10));
        var small = read(new CustomsFile().random(new Random(2), "01/2020", 10));
        var smallStatements =
                Statements.of(() -> service.commit(small.id())) + Statements.of(() -> service.undo(small.id()));
        var large = read(new CustomsFile()
                .random(new Random(3), "01/2020", 900)
                .random(new Random(4), "02/2020", 900)
                .random(new Random(5), "03/2020", 900));

        var largeStatements =
                Statements.of(() -> service.commit(large.id())) + Statements.of(() -> service.undo(large.id()));

        assertThat(largeStatements).isEqualTo(smallStatements).isPositive();
    }

    /** Several summaries in one look: they agree with each other in what they show. */
    private BigDecimal sum() {
        return client.sql("""
                        SELECT (SELECT COALESCE(SUM(value_usd), 0) FROM flow_month)
                            + 7 * (SELECT COALESCE(SUM(value_usd), 0) FROM flow_chapter_all)
                            + 31 * (SELECT COALESCE(SUM(value_usd), 0) FROM flow_chapter_month)
                            + (SELECT COUNT(*) FROM flow_known_month)""").query(BigDecimal.class).single();
    }
}
