package com.investkaluga.desk.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A company's name, read only, for the contractors that are companies of the desk. */
@Entity(name = "ProjectCompanyName")
@Immutable
@Table(name = "company")
class CompanyName {

    @Id
    private long id;

    @Nullable
    private String code;

    private String name = "";

    @Nullable
    private String nameRu;

    private boolean archived;

    protected CompanyName() {}
}
