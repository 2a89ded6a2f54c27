/** Turnover figures with their provenance, customs flows and their summaries, and the one implementation of every metric. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "chart", "security", "audit", "partner"})
package com.investkaluga.desk.trade;
