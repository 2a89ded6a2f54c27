package com.investkaluga.desk.trade.metrics;

/** Which way goods went, seen from the region; turnover is both ways together. */
public enum Direction {
    TURNOVER,
    EXPORTS,
    IMPORTS
}
