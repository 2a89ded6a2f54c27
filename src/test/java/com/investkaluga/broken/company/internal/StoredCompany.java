package com.investkaluga.broken.company.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that everybody can see. */
@Entity
public class StoredCompany {

    @Id
    private long id;

    public long id() {
        return id;
    }
}
