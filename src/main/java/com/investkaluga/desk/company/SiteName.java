package com.investkaluga.desk.company;

import com.investkaluga.desk.audit.RecordName;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A site's name, read only, so that companies can be listed and sorted by their site in one query. */
@Entity(name = "CompanySiteName")
@Immutable
@Table(name = "site")
class SiteName extends RecordName {

    protected SiteName() {}
}
