/** Partner countries: watched, tier, owner, notes and the institutions that cooperate with them. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "chart", "security", "audit"})
package com.investkaluga.desk.partner;
