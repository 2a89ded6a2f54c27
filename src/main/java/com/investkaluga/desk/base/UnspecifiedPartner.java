package com.investkaluga.desk.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/**
 * What customs writes where it does not name the partner country. A part of every total and of the concentration, but no country:
 * it takes no place, is none of the greatest, is not counted and stands last (docs/decisions/0011).
 */
public final class UnspecifiedPartner {

    public static final String CODE = "NN";

    private UnspecifiedPartner() {}

    public static boolean is(String code) {
        return code.equals(CODE);
    }

    /** How many of these are partners that have a name. */
    public static int countOthers(Collection<String> codes) {
        return (int) codes.stream().filter(code -> !is(code)).count();
    }

    /** An order in which it comes last; all others are equal. */
    public static <T> Comparator<T> last(Function<T, String> code) {
        return Comparator.comparing(item -> is(code.apply(item)));
    }
}
