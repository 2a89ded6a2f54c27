package com.investkaluga.desk.trade.sample;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Divides a whole number in proportion to weights so that nothing is lost: the largest remainders get the odd units. */
final class Apportionment {

    private Apportionment() {}

    /** Parts in the weights' order, together exactly the amount; throws where the weights are all zero but the amount is not. */
    static long[] split(long amount, long[] weights) {
        var total = BigInteger.valueOf(LongStream.of(weights).sum());
        if (total.signum() == 0) {
            if (amount != 0) {
                throw new IllegalArgumentException("Nothing to carry " + amount);
            }
            return new long[weights.length];
        }
        var parts = new long[weights.length];
        var remainders = new BigInteger[weights.length];
        for (var i = 0; i < weights.length; i++) {
            var quotient = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(total);
            parts[i] = quotient[0].longValueExact();
            remainders[i] = quotient[1];
        }
        var odd = amount - LongStream.of(parts).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(i -> remainders[i])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(odd)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
