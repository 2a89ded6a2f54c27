package com.investkaluga.desk.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives {@link SignIn} the test's context, which has the sample accounts, and ends sign-ins and what they left in the accounts'
 * memory with their test.
 */
public final class SignInExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SignIn.in(SpringExtension.getApplicationContext(test));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SignIn.nobody();
        SpringExtension.getApplicationContext(test)
                .getBean(JdbcTemplate.class)
                .update("DELETE FROM account_preference");
    }
}
