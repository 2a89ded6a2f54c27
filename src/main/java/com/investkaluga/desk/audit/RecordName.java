package com.investkaluga.desk.audit;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * The name of another room's record, read only, so that a list can be joined with it and sorted by it in one query. Each room
 * maps its own, on the other's table.
 */
@MappedSuperclass
public abstract class RecordName {

    @Id
    private long id;

    @Nullable
    private String code;

    private String name = "";

    @Nullable
    private String nameRu;

    private String nameOrder = "";

    private String nameOrderRu = "";

    protected RecordName() {}

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getNameRu() {
        return nameRu;
    }
}
