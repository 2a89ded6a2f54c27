package com.investkaluga.broken.dashboard;

/** What the top floor shows. */
public final class Board {}
