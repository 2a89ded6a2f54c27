package com.investkaluga.desk.trade.sample;

/** Repeatable unevenness: the same names always give the same number, whatever was asked before. */
final class Wobble {

    private Wobble() {}

    /** A number from {@code 1000 - range} to {@code 1000 + range}. */
    static long perMille(int range, Object... names) {
        var hash = 0x9E3779B97F4A7C15L;
        for (var name : names) {
            for (var character : name.toString().toCharArray()) {
                hash = mix(hash ^ character);
            }
            hash = mix(hash + 1);
        }
        return 1000 - range + Long.remainderUnsigned(hash, 2L * range + 1);
    }

    /** The finaliser of SplitMix64: every bit of the input moves every bit of the result. */
    private static long mix(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
