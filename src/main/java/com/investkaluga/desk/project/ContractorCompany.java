package com.investkaluga.desk.project;

import org.jspecify.annotations.Nullable;

/** A company of the desk that can be party to a project. */
public record ContractorCompany(
        long id, String name, @Nullable String nameRu) {}
