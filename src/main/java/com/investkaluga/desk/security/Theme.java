package com.investkaluga.desk.security;

/** The colours that a user works with; SYSTEM follows the device. */
public enum Theme {
    LIGHT,
    DARK,
    SYSTEM
}
