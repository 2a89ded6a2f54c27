/** A room that may use no other. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.investkaluga.broken.company;
