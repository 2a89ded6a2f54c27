/** Values that every room shares (periods, money, countries, provenance, record references) and, in {@code ui}, the shell and the building blocks of screens. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package com.investkaluga.desk.base;
