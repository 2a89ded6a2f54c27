package com.investkaluga.desk.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Goes to every route as every role and as nobody. A route without a rule fails here, as does a rule that is not enforced. */
@ViewTest
class RouteAccessTest {

    @Test
    void there_are_routes_to_guard() {
        assertThat(routes()).extracting(RouteData::getTemplate).contains("login", "accounts");
    }

    @Test
    void only_the_login_page_is_open_to_everybody() {
        assertThat(routes())
                .filteredOn(route -> route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .extracting(RouteData::getTemplate)
                .containsExactly("login");
    }

    @TestFactory
    Stream<DynamicTest> every_route_has_a_rule() {
        return routes().stream()
                .filter(RouteAccessTest::isGuarded)
                .map(route -> dynamicTest(
                        "/" + route.getTemplate(), () -> assertThat(rule(route)).isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> whoever_is_not_signed_in_ends_at_the_door() {
        return routes().stream()
                .filter(RouteAccessTest::isGuarded)
                .map(route -> dynamicTest("/" + route.getTemplate(), () -> {
                    SignIn.nobody();

                    open(route);

                    assertThat(shown(LoginView.class)).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_role_sees_the_routes_of_its_rule_and_no_other() {
        return Arrays.stream(Role.values())
                .flatMap(role -> routes().stream()
                        .filter(RouteAccessTest::isGuarded)
                        .filter(route -> rule(route).isPresent())
                        .filter(route -> !role.includes(rule(route).get())
                                || !route.getTemplate().contains(":"))
                        .map(route -> dynamicTest(role + " /" + route.getTemplate(), () -> {
                            SignIn.as(role);

                            open(route);

                            assertThat(shown(route.getNavigationTarget()))
                                    .isEqualTo(role.includes(rule(route).get()));
                        })));
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    private static boolean isGuarded(RouteData route) {
        return !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class);
    }

    private static Optional<Role> rule(RouteData route) {
        return Optional.ofNullable(route.getNavigationTarget().getAnnotation(RolesAllowed.class))
                .flatMap(rule -> Arrays.stream(rule.value()).map(Role::valueOf).min(Role::compareTo));
    }

    /** Numbers stand in for parameters: whoever may not enter must not learn whether there is such a record. */
    private static void open(RouteData route) {
        UI.getCurrent().navigate(route.getTemplate().replaceAll(":[^/]+", "1"));
    }

    private static boolean shown(Class<? extends Component> view) {
        Collection<? extends Component> found = LocatorJ._find(view);
        return !found.isEmpty();
    }
}
