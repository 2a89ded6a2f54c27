package com.investkaluga.desk.trade.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumTableTest {

    @Test
    void sums_are_those_of_a_map_and_come_in_the_order_of_their_keys() {
        var seed = 4711L;
        var random = new Random(seed);
        var table = new SumTable(1 << 16);
        var expected = new HashMap<Long, Long>();
        for (var i = 0; i < 100_000; i++) {
            var key = 1 + random.nextLong(1L << 40) % 20_000;
            var cents = random.nextInt(1000);
            table.add(key, cents);
            expected.merge(key, (long) cents, Long::sum);
        }

        var keys = new ArrayList<Long>();
        var found = new HashMap<Long, Long>();
        table.drain((key, cents, rows) -> {
            keys.add(key);
            found.put(key, cents);
        });

        assertThat(found).as("seed %d", seed).isEqualTo(expected);
        assertThat(keys).isSorted();
    }

    @Test
    void a_full_table_says_so_and_is_empty_once_it_is_drained() {
        var table = new SumTable(1 << 13);
        var key = 0L;
        while (!table.isFull()) {
            table.add(++key, 1);
        }

        assertThat(key).isBetween(1L << 12, 1L << 13);
        table.drain((each, cents, rows) -> {});
        table.add(5, 7);

        assertThat(table.isFull()).isFalse();
        var left = new ArrayList<List<Long>>();
        table.drain((each, cents, rows) -> left.add(List.of(each, cents, (long) rows)));
        assertThat(left).containsExactly(List.of(5L, 7L, 1L));
    }
}
