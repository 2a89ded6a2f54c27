package com.investkaluga.desk.trade.ingest;

import com.investkaluga.desk.trade.ingest.file.StatRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a file that speak of the same reporter, period, direction, partner, code and unit as an earlier one. Rows
 * are told apart by a hash of 64 bits; hashes wait on the disk, sorted into heaps, so that ten million take no more memory than
 * ten thousand.
 */
final class DuplicateRows implements AutoCloseable {

    private static final int HEAPS = 64;
    private static final int MOST_EXAMPLES = 200;
    private static final int LINE_BITS = 40;

    /** A period of a reporter. */
    record Place(String reporter, YearMonth first, int months) {}

    /** @param earlier the line that says the same */
    record Example(long line, long earlier) {}

    private final LongHeap[] heaps;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Long> counts = new HashMap<>();
    private long[] contents = new long[256];
    private final List<Example> examples = new ArrayList<>();
    private Place lastPlace = new Place("", YearMonth.of(1900, 1), 0);
    private int lastNumber;

    /** @param directory for what does not stay in memory */
    DuplicateRows(Path directory) {
        heaps = new LongHeap[HEAPS];
        Arrays.setAll(heaps, heap -> new LongHeap(directory));
    }

    void add(StatRow row) {
        var hash = hash(row);
        var number = number(row);
        contents[number] += content(hash, row);
        try {
            heaps[(int) (hash >>> 58)].add(hash, (long) number << LINE_BITS | row.line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int number(StatRow row) {
        if (row.months() != lastPlace.months
                || !row.first().equals(lastPlace.first)
                || !row.reporter().code().equals(lastPlace.reporter)) {
            lastPlace = new Place(row.reporter().code(), row.first(), row.months());
            lastNumber = numbers.computeIfAbsent(lastPlace, place -> {
                places.add(place);
                if (places.size() > contents.length) {
                    contents = Arrays.copyOf(contents, 2 * contents.length);
                }
                return places.size() - 1;
            });
        }
        return lastNumber;
    }

    private static long hash(StatRow row) {
        var hash = mix(row.first().getYear() * 12L + row.first().getMonthValue(), row.months());
        hash = mix(hash, text(row.reporter().code()));
        hash = mix(hash, row.direction().ordinal());
        hash = mix(hash, text(row.partner()));
        hash = mix(hash, text(row.hsCode()));
        return mix(hash, row.unit() == null ? 0 : text(row.unit()));
    }

    /** Everything that two rows of a cell can differ in; nothing stated is the same as nothing there, as in a comparison. */
    private static long content(long key, StatRow row) {
        return mix(mix(mix(key, number(row.valueUsd())), number(row.netWeightKg())), number(row.quantity()));
    }

    private static long number(@Nullable BigDecimal number) {
        return number == null ? 0 : number.unscaledValue().longValue();
    }

    private static long text(String text) {
        var hash = 1125899906842597L;
        for (var i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private static long mix(long hash, long value) {
        var mixed = (hash ^ value) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** Counts; call it once, after the last row. */
    void count() {
        try {
            for (var heap : heaps) {
                count(heap);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        examples.sort(java.util.Comparator.comparingLong(Example::line));
    }

    private void count(LongHeap heap) throws IOException {
        var entries = heap.entries();
        var repeated = repeated(entries);
        var firstLines = new long[repeated.length];
        for (var i = 0; repeated.length > 0 && i < entries.length; i += 2) {
            var found = Arrays.binarySearch(repeated, entries[i]);
            if (found >= 0) {
                var line = entries[i + 1] & (1L << LINE_BITS) - 1;
                if (firstLines[found] == 0) {
                    firstLines[found] = line;
                } else {
                    counts.merge(places.get((int) (entries[i + 1] >>> LINE_BITS)), 1L, Long::sum);
                    if (examples.size() < MOST_EXAMPLES) {
                        examples.add(new Example(line, firstLines[found]));
                    }
                }
            }
        }
    }

    private static long[] repeated(long[] entries) {
        var hashes = new long[entries.length / 2];
        for (var i = 0; i < hashes.length; i++) {
            hashes[i] = entries[2 * i];
        }
        Arrays.sort(hashes);
        var count = 0;
        for (var i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1] && (count == 0 || hashes[count - 1] != hashes[i])) {
                hashes[count++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, count);
    }

    /** How many there are, by place; none where there are none. */
    Map<Place, Long> counts() {
        return counts;
    }

    /** By place: the same for the same rows in any order. */
    Map<Place, Long> contents() {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> contents[place.getValue()]));
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Some of them, in order of lines. */
    List<Example> examples() {
        return examples;
    }

    @Override
    public void close() {
        for (var heap : heaps) {
            heap.close();
        }
    }
}
