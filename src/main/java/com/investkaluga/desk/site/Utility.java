package com.investkaluga.desk.site;

/** What a site may be connected to. */
public enum Utility {
    POWER,
    GAS,
    WATER,
    RAIL,
    ROAD
}
