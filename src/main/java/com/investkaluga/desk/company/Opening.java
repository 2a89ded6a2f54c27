package com.investkaluga.desk.company;

import org.jspecify.annotations.Nullable;

/** When a company opened. */
public record Opening(long id, String name, @Nullable String nameRu, int year) {}
