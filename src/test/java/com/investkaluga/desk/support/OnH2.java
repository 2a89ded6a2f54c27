package com.investkaluga.desk.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Starts the desk on an H2 database in memory, migrated and empty. For reference data add
 * {@code @TestPropertySource(properties = "desk.demo=true")}. It holds few rows, so that a test can see where it ends; said here
 * and not by that test, or a second desk would be started beside this one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "desk.demo=false",
            "desk.imports.embedded-rows=5000",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1"
        })
public @interface OnH2 {}
