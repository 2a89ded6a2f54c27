package com.investkaluga.desk.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A journey: the desk runs on a port of its own with its reference data on a fresh H2 file, Chromium drives it, and each test
 * takes a {@link Visitor}. A test also fails for anything in the browser's console and for any warning in the server's log.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/journeys/desk-${random.uuid}",
            "desk.imports.directory=target/journeys/imports-${random.uuid}"
        })
@ExtendWith(ChromiumExtension.class)
@interface Journey {}
