package com.investkaluga.desk.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An account's name, read only, so that partners can be listed with their owners in one query. */
@Entity(name = "PartnerOwnerName")
@Immutable
@Table(name = "account")
class OwnerName {

    @Id
    private long id;

    private String displayName = "";

    protected OwnerName() {}
}
