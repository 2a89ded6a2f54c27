/** Accounts, roles, the current user, sign-in and the access configuration. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "base")
package com.investkaluga.desk.security;
