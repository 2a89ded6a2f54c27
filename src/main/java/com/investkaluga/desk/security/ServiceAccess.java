package com.investkaluga.desk.security;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.stereotype.Service;

/**
 * Asks every service's {@code @RolesAllowed} before its methods run. Spring's own switch for these annotations would put
 * proxies around the views too, which carry the same annotations for the router and do not survive being subclassed; so the
 * rule is tied to {@code @Service} here.
 */
@Configuration(proxyBeanMethods = false)
class ServiceAccess {

    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor serviceAccessAdvisor() {
        var services = new ComposablePointcut(new AnnotationMatchingPointcut(Service.class, true));
        var advisor = new AuthorizationManagerBeforeMethodInterceptor(services, new Jsr250AuthorizationManager());
        advisor.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        return advisor;
    }
}
