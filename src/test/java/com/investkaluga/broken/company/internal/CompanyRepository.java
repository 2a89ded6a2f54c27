package com.investkaluga.broken.company.internal;

import org.springframework.data.repository.Repository;

/** A repository that everybody can see. */
public interface CompanyRepository extends Repository<StoredCompany, Long> {}
