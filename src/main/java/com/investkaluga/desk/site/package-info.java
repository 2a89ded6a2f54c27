/** Industrial parks, special economic zone sites, their plots and occupancy. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "chart", "security", "audit"})
package com.investkaluga.desk.site;
