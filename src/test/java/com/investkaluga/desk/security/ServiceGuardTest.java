package com.investkaluga.desk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

class ServiceGuardTest {

    private final Forgetful guarded = guarded(new Forgetful());

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("admin", null, "ROLE_ADMIN", "ROLE_EXECUTIVE"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_method_without_a_rule_is_closed_to_everybody() {
        assertThatThrownBy(guarded::forgotten).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_method_with_a_rule_is_open_to_who_it_names() {
        assertThat(guarded.remembered()).isEqualTo("open");
    }

    private static Forgetful guarded(Forgetful service) {
        var factory = new ProxyFactory(service);
        factory.setProxyTargetClass(true);
        factory.addAdvisor(ServiceGuard.guard());
        var proxy = (Forgetful) factory.getProxy();
        assertThat(AopProxyUtils.ultimateTargetClass(proxy)).isEqualTo(Forgetful.class);
        return proxy;
    }

    @Service
    static class Forgetful {

        String forgotten() {
            return "closed";
        }

        @RolesAllowed(Roles.EXECUTIVE)
        String remembered() {
            return "open";
        }
    }
}
