package com.investkaluga.desk.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link DeskTest} with Vaadin's server side running beneath it, without a browser (Karibu-Testing). Each test begins in
 * a session of its own, with nobody signed in.
 *
 * <pre>{@code
 * @ViewTest
 * class CompaniesViewTest {
 *
 *     @Test
 *     void staff_see_the_button_for_a_new_company() {
 *         SignIn.as(Role.STAFF);
 *         UI.getCurrent().navigate("companies");
 *
 *         LocatorJ._get(Button.class, spec -> spec.withText("New company"));
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DeskTest
@ExtendWith(BrowserlessVaadin.class)
public @interface ViewTest {}
