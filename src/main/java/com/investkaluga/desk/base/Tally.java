package com.investkaluga.desk.base;

import org.jspecify.annotations.Nullable;

/** How many records have this value; the value is a code or a constant's name, null for records without one. */
public record Tally(@Nullable String value, long count) {}
