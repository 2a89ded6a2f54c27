package com.investkaluga.desk.trade.ingest.file;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a column's texts mean, each worked out once: statistics repeat a few months, partners, units and codes millions of times.
 * Not for several threads.
 */
final class Interned<T> {

    /** Works out what a text means; null where it means nothing. */
    interface Meaning<T> {
        @Nullable
        T of(byte[] data, int from, int to);
    }

    private record Entry<T>(byte[] key, T value) {
        boolean matches(byte[] data, int from, int to) {
            return Arrays.equals(key, 0, key.length, data, from, to);
        }
    }

    /** Beyond this many the rest is worked out anew each time, so that memory stays flat. */
    private static final int MOST = 1 << 16;

    private final Meaning<T> meaning;
    private @Nullable Entry<T>[] entries = table(256);
    private int size;
    private @Nullable Entry<T> last;

    Interned(Meaning<T> meaning) {
        this.meaning = meaning;
    }

    @Nullable
    T get(byte[] data, int from, int to) {
        var recent = last;
        if (recent != null && recent.matches(data, from, to)) {
            return recent.value;
        }
        var slot = slot(entries, hash(data, from, to));
        for (var entry = entries[slot]; entry != null; entry = entries[slot]) {
            if (entry.matches(data, from, to)) {
                last = entry;
                return entry.value;
            }
            slot = slot + 1 & entries.length - 1;
        }
        var value = meaning.of(data, from, to);
        if (value != null && size < MOST) {
            last = new Entry<>(Arrays.copyOfRange(data, from, to), value);
            entries[slot] = last;
            if (++size * 2 > entries.length) {
                grow();
            }
        }
        return value;
    }

    private void grow() {
        @Nullable Entry<T>[] greater = table(entries.length * 2);
        for (var entry : entries) {
            if (entry != null) {
                var slot = slot(greater, hash(entry.key, 0, entry.key.length));
                while (greater[slot] != null) {
                    slot = slot + 1 & greater.length - 1;
                }
                greater[slot] = entry;
            }
        }
        entries = greater;
    }

    private static int hash(byte[] data, int from, int to) {
        var hash = to - from;
        for (var i = from; i < to; i++) {
            hash = hash * 31 + data[i];
        }
        return hash * 0x9e3779b9;
    }

    private static <T> int slot(@Nullable Entry<T>[] table, int hash) {
        return hash >>> 16 & table.length - 1 ^ hash & table.length - 1;
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Entry<T>[] table(int length) {
        return (Entry<T>[]) new Entry<?>[length];
    }
}
