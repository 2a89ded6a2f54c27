package com.investkaluga.desk.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test with the whole desk behind it: H2 in memory, reference data and sample accounts loaded, no web server. All such
 * tests of a run share one context, so leave the shared rows as they were: change only what the test made, or put
 * {@code @Transactional} beside this annotation to have everything rolled back.
 *
 * <p>Nobody is signed in until the test calls {@link SignIn#as}; every sign-in ends with its test.
 *
 * <pre>{@code
 * @DeskTest
 * class CompanyServiceTest {
 *     @Autowired CompanyService companies;
 *
 *     @Test
 *     void an_executive_reads_but_does_not_write() {
 *         SignIn.as(Role.EXECUTIVE);
 *         ...
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk-test;DB_CLOSE_DELAY=-1",
            "desk.demo=true",
            "spring.main.banner-mode=off"
        })
@ExtendWith(SignInExtension.class)
public @interface DeskTest {}
