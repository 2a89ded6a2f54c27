package com.investkaluga.desk.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts the desk on a PostgreSQL database of its own, migrated and empty; see {@link OnH2}. A rule that must hold on both is
 * written once in an abstract class with one subclass under each annotation.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "desk.demo=false")
@ContextConfiguration(initializers = PostgresServer.NewDatabase.class)
public @interface OnPostgres {}
