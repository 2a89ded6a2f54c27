package com.investkaluga.desk.project;

import com.investkaluga.desk.audit.RecordName;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A company's name, read only, for the contractors that are companies of the desk. */
@Entity(name = "ProjectCompanyName")
@Immutable
@Table(name = "company")
class CompanyName extends RecordName {

    private boolean archived;

    protected CompanyName() {}
}
