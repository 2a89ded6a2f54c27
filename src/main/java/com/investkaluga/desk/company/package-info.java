/** Resident companies, their contacts, investment and jobs. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "chart", "security", "audit", "site", "partner"})
package com.investkaluga.desk.company;
