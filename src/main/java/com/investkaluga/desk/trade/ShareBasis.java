package com.investkaluga.desk.trade;

/** Of what a reported share is a share. */
public enum ShareBasis {
    TURNOVER,
    EXPORTS,
    IMPORTS,
    CIS_TURNOVER
}
