/** Infrastructure projects: contractors, milestones, budgets and risks. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "chart", "security", "audit", "site", "partner", "company"})
package com.investkaluga.desk.project;
