/** The room that nobody may read. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule
package com.investkaluga.broken.dashboard;
