package com.investkaluga.desk.site;

import com.investkaluga.desk.audit.StoredRecord;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A site as it is stored. */
@Entity
class Site extends StoredRecord {

    private String name = "";

    @Nullable
    private String nameRu;

    protected Site() {}
}
