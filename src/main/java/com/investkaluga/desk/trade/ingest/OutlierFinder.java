package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.base.Serving;
import com.investkaluga.desk.trade.flow.ChapterCells;
import com.investkaluga.desk.trade.flow.ChapterCells.Month;
import com.investkaluga.desk.trade.ingest.ImportNotice.Kind;
import com.investkaluga.desk.trade.ingest.NoticeFinder.Found;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds months, directions, partners and chapters of a file that are three times or a third of their like a year before, and
 * apart from these what stood there a year before and is not in the file at all.
 */
@Component
class OutlierFinder {

    /** 100,000 dollars: what is smaller on both sides jumps for no reason. */
    private static final long FLOOR_CENTS = 10_000_000;

    private static final int TIMES = 3;

    private static final Comparator<Outlier> GRAVEST_FIRST = Comparator.comparingLong(Outlier::difference)
            .reversed()
            .thenComparing(Outlier::day)
            .thenComparing(outlier -> ChapterCells.direction(outlier.cell()))
            .thenComparing(outlier -> ChapterCells.partner(outlier.cell()))
            .thenComparing(outlier -> ChapterCells.chapter(outlier.cell()));

    private final JdbcClient client;
    private final ChapterCells cells;
    private final Serving serving;

    OutlierFinder(JdbcClient client, ChapterCells cells, Serving serving) {
        this.client = client;
        this.cells = cells;
        this.serving = serving;
    }

    private record Place(List<Long> batches, Date day) {}

    /** @param before a year before; the batches that count there together: one and its corrections */
    private record Pair(Date day, Place before) {}

    private record Outlier(Date day, long cell, long cents, long centsBefore) {
        long difference() {
            return Math.abs(cents - centsBefore);
        }
    }

    /** Nothing where no month of the import has its like a year before. */
    Map<Kind, Found> find(long id) {
        var search = new Search();
        for (var pair : pairs(id)) {
            serving.giveWay();
            var now = new Place(List.of(id), pair.day());
            search.compare(pair.day(), search.month(now), search.month(pair.before()));
        }
        return Map.of(Kind.OUTLIER, search.jumps.found(), Kind.GONE, search.gone.found());
    }

    /** The months of the import that count after its commit, each with its like of a year before; in order. */
    private List<Pair> pairs(long id) {
        var pairs = new LinkedHashMap<Date, Pair>();
        client.sql("""
                        SELECT n.first_day, p.other_id, p.other_day
                        FROM import_compared n JOIN import_compared p ON p.batch_id = n.batch_id AND p.basis = n.basis
                            AND p.first_day = n.first_day AND p.other_day < p.first_day
                        WHERE n.batch_id = :batch AND n.other_id = :batch AND n.basis <> 'CONTEXT' AND n.is_after
                            AND n.other_day = n.first_day
                        ORDER BY n.first_day, p.other_id""")
                .param("batch", id)
                .query((row, number) -> new Pair(row.getDate(1), new Place(List.of(row.getLong(2)), row.getDate(3))))
                .list()
                .forEach(pair -> pairs.merge(pair.day(), pair, OutlierFinder::together));
        return List.copyOf(pairs.values());
    }

    private static Pair together(Pair pair, Pair other) {
        var batches = Stream.of(pair, other).flatMap(part -> part.before().batches().stream());
        return new Pair(pair.day(), new Place(batches.toList(), pair.before().day()));
    }

    /** Months come in order, so that each is read once: it waits a year for its turn as the one before. */
    private final class Search {

        private static final int MONTHS_KEPT = 14;

        private final Map<Place, Month> read = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Place, Month> eldest) {
                return size() > MONTHS_KEPT;
            }
        };
        private final Gravest jumps = new Gravest(Kind.OUTLIER);
        private final Gravest gone = new Gravest(Kind.GONE);

        Month month(Place place) {
            return read.computeIfAbsent(place, absent -> cells.of(absent.batches(), absent.day()));
        }

        void compare(Date day, Month now, Month before) {
            now.each(cell -> look(jumps, day, cell, now.cents(cell), before.cents(cell)));
            before.each(cell -> {
                if (!now.has(cell)) {
                    look(gone, day, cell, 0, before.cents(cell));
                }
            });
        }

        private static void look(Gravest found, Date day, long cell, long cents, long centsBefore) {
            if (isOutlier(cents, centsBefore)) {
                found.add(new Outlier(day, cell, cents, centsBefore));
            }
        }

        private static boolean isOutlier(long cents, long before) {
            return before > 0
                    && (cents >= FLOOR_CENTS || before >= FLOOR_CENTS)
                    && (cents > TIMES * before || TIMES * cents < before);
        }
    }

    /** All are counted, the gravest kept. */
    private static final class Gravest {

        private final Kind kind;
        private final PriorityQueue<Outlier> kept = new PriorityQueue<>(GRAVEST_FIRST.reversed());
        private long count;

        Gravest(Kind kind) {
            this.kind = kind;
        }

        void add(Outlier outlier) {
            count++;
            kept.add(outlier);
            if (kept.size() > ImportNotices.MOST) {
                kept.remove();
            }
        }

        Found found() {
            return new Found(
                    count,
                    kept.stream()
                            .sorted(GRAVEST_FIRST)
                            .map(outlier -> notice(kind, outlier))
                            .toList());
        }
    }

    private static ImportNotice notice(Kind kind, Outlier outlier) {
        var month = YearMonth.from(outlier.day().toLocalDate());
        var direction = ChapterCells.direction(outlier.cell());
        var partner = ChapterCells.partner(outlier.cell());
        var chapter = ChapterCells.chapter(outlier.cell());
        var before = BigDecimal.valueOf(outlier.centsBefore(), 2);
        return kind == Kind.GONE
                ? ImportNotice.gone(month, direction, partner, chapter, before)
                : ImportNotice.outlier(
                        month, direction, partner, chapter, BigDecimal.valueOf(outlier.cents(), 2), before);
    }
}
