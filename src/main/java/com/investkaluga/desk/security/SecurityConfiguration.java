package com.investkaluga.desk.security;

import static com.investkaluga.desk.security.signin.SignInFailures.LOGIN_PATH;
import static com.investkaluga.desk.security.signin.SignInFailures.SIGN_IN_PATH;
import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.investkaluga.desk.security.signin.SignInFailures;
import com.investkaluga.desk.security.signin.SignInThrottle;
import com.investkaluga.desk.security.signin.ThrottledSignIn;
import com.investkaluga.desk.security.ui.LoginView;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in, and how far. Views and services carry their own rules in {@code @RolesAllowed}; see {@link ServiceGuard}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** About a quarter of a second on the machines of 2026. */
    private static final int BCRYPT_STRENGTH = 12;

    /**
     * Vaadin starts its client with inline scripts and styles and compiles what the server sends; nothing else comes from
     * outside. {@code blob:} and {@code data:} are charts that are saved as pictures.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            AccountUsers users,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SignInFailures failures,
            CurrentUser currentUser,
            AccessVersions versions,
            SecurityContextHolderStrategy contexts) {
        var publicFiles = new PublicFiles();
        return http.authenticationManager(new ProviderManager(new ThrottledSignIn(users, users, encoder, throttle)))
                // Vaadin lets only its own files pass; the flags beside countries' names tell nobody anything.
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/flags/*.svg", "/icons/*.svg").permitAll())
                // An address that is no screen gets the desk's own page that says so, instead of an empty refusal.
                .with(
                        vaadin(),
                        desk -> desk.loginView(LoginView.class, LOGIN_PATH)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                // Its own address, because Vaadin takes the login page's out of the protection against forged requests.
                .formLogin(form -> form.loginPage(LOGIN_PATH)
                        .loginProcessingUrl(SIGN_IN_PATH)
                        .failureHandler(failures)
                        .permitAll())
                .exceptionHandling(handling -> handling.accessDeniedHandler(failures))
                .headers(headers -> headers.withObjectPostProcessor(new WritesHeadersFirst())
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(publicFiles.keepNothingElse())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY)))
                .addFilterBefore(
                        new SessionGuard(publicFiles, currentUser, versions, contexts), AuthorizationFilter.class)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    /**
     * Tomcat 11 closes the response as soon as a forwarded page is made, and every page of Vaadin is forwarded: headers that
     * are added on the way back come too late.
     */
    private static final class WritesHeadersFirst implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
