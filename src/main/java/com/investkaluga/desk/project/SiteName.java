package com.investkaluga.desk.project;

import com.investkaluga.desk.audit.RecordName;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A site's name, read only, so that projects can be listed and sorted by their site in one query. */
@Entity(name = "ProjectSiteName")
@Immutable
@Table(name = "site")
class SiteName extends RecordName {

    protected SiteName() {}
}
