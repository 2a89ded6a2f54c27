package com.investkaluga.desk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.investkaluga.desk.support.DeskTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;

/**
 * Goes through every method of every service with every role and with nobody. A service without a rule fails here; so does one
 * whose rule is written but not enforced.
 */
@DeskTest
class AccessTest {

    private static final String ROOT = "com.investkaluga.desk";

    @Autowired
    ApplicationContext context;

    private record Door(Object service, Class<?> type, Method method) {

        String name() {
            return type.getSimpleName() + "." + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList();
        }

        /** Whether it says that nobody needs to sign in for it. */
        boolean isOpen() {
            return method.isAnnotationPresent(PermitAll.class) || type.isAnnotationPresent(PermitAll.class);
        }

        /** The lowest role that may, from the method or else its class; empty where nothing is said. */
        Optional<Role> rule() {
            return Stream.of(method.getAnnotation(RolesAllowed.class), type.getAnnotation(RolesAllowed.class))
                    .filter(rule -> rule != null)
                    .findFirst()
                    .flatMap(rule ->
                            Arrays.stream(rule.value()).map(Role::valueOf).min(Role::compareTo));
        }
    }

    @Test
    void there_are_services_to_guard() {
        assertThat(guarded()).extracting(Door::name).contains("AccountService.list[]");
    }

    @Test
    void only_the_login_page_s_sample_accounts_are_open_to_somebody_who_has_not_signed_in() {
        var open = doors().filter(Door::isOpen).toList();

        assertThat(open)
                .extracting(Door::name)
                .containsExactlyInAnyOrder("DemoAccounts.isOn[]", "DemoAccounts.offered[]");
        open.forEach(door -> assertAdmitted(door, anonymous()));
    }

    @TestFactory
    Stream<DynamicTest> every_service_method_has_a_rule() {
        return guarded()
                .map(door ->
                        dynamicTest(door.name(), () -> assertThat(door.rule()).isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> nobody_passes_a_door_without_signing_in() {
        return guarded().map(door -> dynamicTest(door.name(), () -> assertRefused(door, anonymous())));
    }

    @TestFactory
    Stream<DynamicTest> every_role_passes_the_doors_of_its_rule_and_no_other() {
        return guarded()
                .flatMap(door -> Arrays.stream(Role.values())
                        .map(role -> dynamicTest(role + " " + door.name(), () -> {
                            var lowest = door.rule().orElseThrow();
                            if (role.includes(lowest)) {
                                assertAdmitted(door, as(role));
                            } else {
                                assertRefused(door, as(role));
                            }
                        })));
    }

    /** Calls the service for real: the refusal must come before its body runs. */
    private void assertRefused(Door door, Authentication who) {
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(who);
        SecurityContextHolder.setContext(security);
        try {
            assertThatThrownBy(() -> call(door)).isInstanceOf(AccessDeniedException.class);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Asks the guard alone, so that no body runs with arguments that mean nothing. */
    private void assertAdmitted(Door door, Authentication who) {
        MethodInvocation invocation =
                new SimpleMethodInvocation(context.getBean(door.type()), door.method(), arguments(door.method()));
        var answer = new Jsr250AuthorizationManager().authorize(() -> who, invocation);
        assertThat(answer).isNotNull();
        assertThat(answer.isGranted()).isTrue();
    }

    private static void call(Door door) throws Throwable {
        ReflectionUtils.makeAccessible(door.method());
        try {
            door.method().invoke(door.service(), arguments(door.method()));
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static @Nullable Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(AccessTest::nothing)
                .toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
    }

    private Stream<Door> guarded() {
        return doors().filter(door -> !door.isOpen());
    }

    private Stream<Door> doors() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith(ROOT))
                .flatMap(service -> doors(service, AopUtils.getTargetClass(service)));
    }

    private static Stream<Door> doors(Object service, Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Door(service, type, method));
    }

    private static Authentication as(Role role) {
        var authorities =
                role.granted().stream().map(granted -> "ROLE_" + granted).toArray(String[]::new);
        return new TestingAuthenticationToken("somebody", null, authorities);
    }

    private static Authentication anonymous() {
        return new AnonymousAuthenticationToken("test", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }
}
