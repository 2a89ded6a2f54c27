package com.investkaluga.desk.security;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/**
 * Holds every {@code @Service} to its {@code @RolesAllowed}, and closes a method that has none. In place of
 * {@code @EnableMethodSecurity}, which would also wrap the views, whose rules Vaadin's navigation keeps.
 */
@Configuration(proxyBeanMethods = false)
class ServiceGuard {

    private static final String ROOT = "com.investkaluga.desk.";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor guard() {
        var services = new AnnotationMatchingPointcut(Service.class, true);
        var guard = new AuthorizationManagerBeforeMethodInterceptor(services, new ClosedByDefault());
        guard.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        return guard;
    }

    private static final class ClosedByDefault implements AuthorizationManager<MethodInvocation> {

        private final Jsr250AuthorizationManager rules = new Jsr250AuthorizationManager();

        @Override
        public @Nullable AuthorizationResult authorize(
                Supplier<? extends @Nullable Authentication> who, MethodInvocation call) {
            var declaredBy = call.getMethod().getDeclaringClass();
            var answer = rules.authorize(who, call);
            return answer == null && declaredBy.getName().startsWith(ROOT) ? new AuthorizationDecision(false) : answer;
        }
    }
}
