package com.investkaluga.desk.trade.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApportionmentTest {

    @Test
    void the_largest_remainders_get_the_odd_units() {
        assertThat(Apportionment.split(10, new long[] {3, 3, 1})).containsExactly(4, 4, 2);
    }

    @Test
    void nothing_cannot_carry_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.split(1, new long[] {0, 0}));
        assertThat(Apportionment.split(0, new long[] {0, 0})).containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void parts_add_up_to_the_amount(long seed) {
        var random = new Random(seed);
        var weights = random.longs(1 + random.nextInt(500), 0, 1_000_000_000L).toArray();
        var amount = random.nextLong(1_000_000_000_000L);

        var parts = Apportionment.split(amount, weights);

        assertThat(LongStream.of(parts).sum()).isEqualTo(amount);
    }
}
