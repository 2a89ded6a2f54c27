/** The executive's page, read from the front doors of all features. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "base",
            "chart",
            "security",
            "partner",
            "trade",
            "trade::explore",
            "trade::metrics",
            "trade::warning",
            "trade::words",
            "site",
            "company",
            "project",
            "event"
        })
package com.investkaluga.desk.dashboard;
