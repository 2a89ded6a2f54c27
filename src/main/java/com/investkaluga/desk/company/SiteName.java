package com.investkaluga.desk.company;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A site's name, read only, so that companies can be listed and sorted by their site in one query. */
@Entity(name = "CompanySiteName")
@Immutable
@Table(name = "site")
class SiteName {

    @Id
    private long id;

    @Nullable
    private String code;

    private String name = "";

    @Nullable
    private String nameRu;

    protected SiteName() {}

    long getId() {
        return id;
    }

    String getName() {
        return name;
    }

    @Nullable
    String getNameRu() {
        return nameRu;
    }
}
