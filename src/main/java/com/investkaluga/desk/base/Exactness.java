package com.investkaluga.desk.base;

/** How exact a source says its number is. */
public enum Exactness {
    EXACT,
    ALMOST,
    ABOUT,
    MORE_THAN,
    PRELIMINARY,
    REVISED
}
