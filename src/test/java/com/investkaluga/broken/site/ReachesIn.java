package com.investkaluga.broken.site;

import com.investkaluga.broken.company.internal.CompanyRepository;

/** Goes past the front door of a room that it may use. */
public record ReachesIn(CompanyRepository repository) {}
