package com.investkaluga.desk.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A site's name, read only, so that projects can be listed and sorted by their site in one query. */
@Entity(name = "ProjectSiteName")
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
