package com.investkaluga.desk.trade.flow;

import java.util.Arrays;

/**
 * Sums of cents and numbers of rows by a key above zero, in three arrays: a file of ten million rows has millions of cells, and
 * objects for them would not fit into the heap that the desk is promised to run with.
 */
final class SumTable {

    private static final int FIRST_SLOTS = 1 << 12;

    private final int mostSlots;
    private long[] keys = new long[FIRST_SLOTS];
    private long[] cents = new long[FIRST_SLOTS];
    private int[] rows = new int[FIRST_SLOTS];
    private int size;

    /** @param mostSlots a power of two */
    SumTable(int mostSlots) {
        this.mostSlots = mostSlots;
    }

    void add(long key, long rowCents) {
        var slot = slot(key);
        if (keys[slot] == 0) {
            if (isCrowded()) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        cents[slot] += rowCents;
        rows[slot]++;
    }

    /** Whether another key may find no room. */
    boolean isFull() {
        return keys.length == mostSlots && isCrowded();
    }

    private boolean isCrowded() {
        return size >= keys.length / 4 * 3;
    }

    private int slot(long key) {
        var mask = keys.length - 1;
        var mixed = key * 0x9E3779B97F4A7C15L;
        var slot = (int) (mixed ^ mixed >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCents = cents;
        var oldRows = rows;
        keys = new long[oldKeys.length * 2];
        cents = new long[keys.length];
        rows = new int[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                cents[slot] = oldCents[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** Hands over every sum in the order of the keys, and forgets them. */
    void drain(Taker taker) {
        var sorted = new long[size];
        var next = 0;
        for (var key : keys) {
            if (key != 0) {
                sorted[next++] = key;
            }
        }
        Arrays.sort(sorted);
        for (var key : sorted) {
            var slot = slot(key);
            taker.take(key, cents[slot], rows[slot]);
        }
        Arrays.fill(keys, 0);
        Arrays.fill(cents, 0);
        Arrays.fill(rows, 0);
        size = 0;
    }

    /** Takes one sum. */
    interface Taker {
        void take(long key, long cents, int rows);
    }
}
