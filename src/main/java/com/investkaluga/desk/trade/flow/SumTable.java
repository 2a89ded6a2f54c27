package com.investkaluga.desk.trade.flow;

import java.util.Arrays;

/**
 * Sums of cents and numbers of rows by a key above zero, in one array: a file of ten million rows has millions of cells, and
 * objects for them would not fit into the heap that the desk is promised to run with. What belongs to a key stands beside it,
 * because a look far away in memory is what costs here.
 */
final class SumTable {

    private static final int FIRST_SLOTS = 1 << 12;
    private static final int WIDTH = 3;
    private static final int CENTS = 1;
    private static final int ROWS = 2;

    private final int mostSlots;
    private int slots = FIRST_SLOTS;
    private long[] table = new long[FIRST_SLOTS * WIDTH];
    private int size;

    /** @param mostSlots a power of two */
    SumTable(int mostSlots) {
        this.mostSlots = mostSlots;
    }

    void add(long key, long rowCents) {
        add(key, rowCents, 1);
    }

    /** The sum of several rows. */
    void add(long key, long cents, int rows) {
        var place = place(key);
        if (table[place] == 0) {
            if (isCrowded()) {
                grow();
                place = place(key);
            }
            table[place] = key;
            size++;
        }
        table[place + CENTS] += cents;
        table[place + ROWS] += rows;
    }

    /** Whether another key may find no room. */
    boolean isFull() {
        return slots == mostSlots && isCrowded();
    }

    private boolean isCrowded() {
        return size >= slots / 4 * 3;
    }

    /** The sum, 0 where there is none. */
    long cents(long key) {
        return table[place(key) + CENTS];
    }

    /** Whether anything was added under the key, be it 0. */
    boolean has(long key) {
        return table[place(key)] != 0;
    }

    /** Hands over every sum in no order. */
    void each(Taker taker) {
        for (var i = 0; i < table.length; i += WIDTH) {
            if (table[i] != 0) {
                taker.take(table[i], table[i + CENTS], (int) table[i + ROWS]);
            }
        }
    }

    /** Where the key is or would be. */
    private int place(long key) {
        var mask = slots - 1;
        var mixed = key * 0x9E3779B97F4A7C15L;
        var slot = (int) (mixed ^ mixed >>> 32) & mask;
        while (table[slot * WIDTH] != 0 && table[slot * WIDTH] != key) {
            slot = slot + 1 & mask;
        }
        return slot * WIDTH;
    }

    private void grow() {
        var old = table;
        slots *= 2;
        table = new long[slots * WIDTH];
        for (var i = 0; i < old.length; i += WIDTH) {
            if (old[i] != 0) {
                System.arraycopy(old, i, table, place(old[i]), WIDTH);
            }
        }
    }

    /** Hands over every sum in the order of the keys, and forgets them. */
    void drain(Taker taker) {
        var sorted = new long[size];
        var next = 0;
        for (var i = 0; i < table.length; i += WIDTH) {
            if (table[i] != 0) {
                sorted[next++] = table[i];
            }
        }
        Arrays.sort(sorted);
        for (var key : sorted) {
            var place = place(key);
            taker.take(key, table[place + CENTS], (int) table[place + ROWS]);
        }
        Arrays.fill(table, 0);
        size = 0;
    }

    /** Takes one sum. */
    interface Taker {
        void take(long key, long cents, int rows);
    }
}
