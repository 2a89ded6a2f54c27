/** A room that may use its neighbour's front door. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "company")
package com.investkaluga.broken.site;
