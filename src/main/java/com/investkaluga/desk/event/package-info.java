/** Forums, delegations and visits: sessions, delegates and the countries met. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"base", "chart", "security", "audit", "partner", "company", "project"})
package com.investkaluga.desk.event;
