package com.investkaluga.desk.partner;

/** How much of the agency's attention a partner country has: A the most. */
public enum Tier {
    A,
    B,
    C
}
