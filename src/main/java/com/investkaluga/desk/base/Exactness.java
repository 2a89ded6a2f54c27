package com.investkaluga.desk.base;

import org.jspecify.annotations.Nullable;

/** How exact a source says its number is. */
public enum Exactness {
    EXACT,
    ALMOST,
    ABOUT,
    MORE_THAN,
    PRELIMINARY,
    REVISED;

    /** Whether the number is as it is: nobody says otherwise (null), or it was only put right later. */
    public static boolean isExact(@Nullable Exactness exactness) {
        return exactness == null || exactness == EXACT || exactness == REVISED;
    }

    /**
     * How exact a ratio of two numbers is. Over an exact number 'more than' and 'almost' stay what they are; any other inexact
     * one makes it 'about'.
     */
    public static Exactness ofRatio(@Nullable Exactness part, @Nullable Exactness whole) {
        if (isExact(whole)) {
            return isExact(part) ? EXACT : part == MORE_THAN || part == ALMOST ? part : ABOUT;
        }
        return ABOUT;
    }
}
