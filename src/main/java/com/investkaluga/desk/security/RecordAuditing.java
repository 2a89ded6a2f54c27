package com.investkaluga.desk.security;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.AuditorAware;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;

/** Stamps records with the user name of whoever saves them, 'system' where nobody is signed in. */
@Configuration(proxyBeanMethods = false)
@EnableJpaAuditing
class RecordAuditing {

    private static final String NOBODY = "system";

    @Bean
    AuditorAware<String> userName(CurrentUser currentUser) {
        return () ->
                Optional.of(currentUser.find().map(SignedInUser::getUsername).orElse(NOBODY));
    }
}
