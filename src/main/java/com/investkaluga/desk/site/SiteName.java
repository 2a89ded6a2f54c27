package com.investkaluga.desk.site;

import org.jspecify.annotations.Nullable;

/** A site to choose or to link to. */
public record SiteName(long id, String name, @Nullable String nameRu) {}
