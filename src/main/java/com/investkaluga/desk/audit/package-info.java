/** What every stored record carries: who made and changed it, its version, whether it is archived. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"base", "security"})
package com.investkaluga.desk.audit;
