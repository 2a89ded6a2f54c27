package com.investkaluga.desk.site;

import org.jspecify.annotations.Nullable;

/** A district in which sites lie, as it is written in their records. */
public record District(String name, @Nullable String nameRu) {}
