package com.investkaluga.broken.unmarked;

/** Stands in a package without {@code @NullMarked}. */
public final class Anything {}
