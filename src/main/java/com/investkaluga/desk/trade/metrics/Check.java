package com.investkaluga.desk.trade.metrics;

import com.investkaluga.desk.base.Exactness;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a source states, held against what follows from other known values.
 *
 * @param subject what is compared
 * @param stated the stated number: percent, US dollars or place
 * @param exactness how exact the source is
 * @param statedSource who states it
 * @param computed the number that follows, in the same unit, at full precision
 * @param computedSources titles of the sources that it follows from; none where it follows from customs
 *     flows alone, {@link #FLOWS} among them where it follows from flows too
 * @param passes whether the two agree as far as the source's words go
 */
public record Check(
        Subject subject,
        BigDecimal stated,
        Exactness exactness,
        String statedSource,
        BigDecimal computed,
        List<String> computedSources,
        boolean passes) {

    public Check {
        computedSources = List.copyOf(computedSources);
    }

    /** Stands for customs flows beside the titles of sources. */
    public static final String FLOWS = "";

    /** What is held against each other. */
    public enum Subject {
        GROWTH,
        SHARE,
        RANK,
        AMOUNT
    }

    /** By how much of it an exact amount may be off, in percent. */
    private static final BigDecimal EXACT_AMOUNT = new BigDecimal("0.05");

    private static final BigDecimal ROUGH_POINTS = new BigDecimal("1.5");

    /**
     * A stated growth or share against a computed ratio: an exact one may be off by half of its last printed digit, 'almost',
     * 'about' and 'more than' by 1.5 percentage points, and 'more than' never by being less.
     */
    public static Check ofPercent(
            Subject subject,
            StatedPercent stated,
            String statedSource,
            BigDecimal computedRatio,
            List<String> computedSources) {
        var computed = computedRatio.movePointRight(2);
        var passes = agrees(stated.exactness(), computed.subtract(stated.percent()), stated.halfOfLastDigit());
        return new Check(
                subject, stated.percent(), stated.exactness(), statedSource, computed, computedSources, passes);
    }

    /**
     * A stated amount against a computed one, by the same rule on their difference in percent of the stated, 0.05 % for an exact
     * one; a stated nothing agrees with nothing alone.
     */
    public static Check ofAmount(
            BigDecimal statedUsd,
            Exactness exactness,
            String statedSource,
            BigDecimal computedUsd,
            List<String> computedSources) {
        var passes = statedUsd.signum() == 0
                ? computedUsd.signum() == 0
                : agrees(
                        exactness,
                        Ratios.divide(computedUsd.subtract(statedUsd).movePointRight(2), statedUsd.abs()),
                        EXACT_AMOUNT);
        return new Check(Subject.AMOUNT, statedUsd, exactness, statedSource, computedUsd, computedSources, passes);
    }

    /** A stated place against a computed one: they agree or they do not. */
    public static Check ofRank(
            int statedRank, Exactness exactness, String statedSource, int computedRank, List<String> computedSources) {
        return new Check(
                Subject.RANK,
                BigDecimal.valueOf(statedRank),
                exactness,
                statedSource,
                BigDecimal.valueOf(computedRank),
                computedSources,
                statedRank == computedRank);
    }

    private static boolean agrees(Exactness exactness, BigDecimal differenceInPoints, BigDecimal exact) {
        return switch (exactness) {
            case EXACT, PRELIMINARY, REVISED -> isWithin(differenceInPoints, exact);
            case ALMOST, ABOUT -> isWithin(differenceInPoints, ROUGH_POINTS);
            case MORE_THAN -> differenceInPoints.signum() >= 0 && isWithin(differenceInPoints, ROUGH_POINTS);
        };
    }

    private static boolean isWithin(BigDecimal difference, BigDecimal tolerance) {
        return difference.abs().compareTo(tolerance) <= 0;
    }
}
