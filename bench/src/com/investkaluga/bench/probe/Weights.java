package com.investkaluga.bench.probe;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Names, each drawn as often as its weight says. */
final class Weights {

    private final String[] names;
    private final int[] upTo;

    private Weights(String[] names, int[] upTo) {
        this.names = names;
        this.upTo = upTo;
    }

    /** @param text {@code NAME:weight}, separated by blanks */
    static Weights of(String text) {
        var pairs =
                Arrays.stream(text.split("\\s+")).map(pair -> pair.split(":")).toList();
        var upTo = pairs.stream().mapToInt(pair -> Integer.parseInt(pair[1])).toArray();
        Arrays.parallelPrefix(upTo, Integer::sum);
        return new Weights(pairs.stream().map(pair -> pair[0]).toArray(String[]::new), upTo);
    }

    String pick(RandomGenerator random) {
        var found = Arrays.binarySearch(upTo, random.nextInt(upTo[upTo.length - 1]) + 1);
        return names[found < 0 ? -found - 1 : found];
    }
}
