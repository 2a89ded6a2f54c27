package com.investkaluga.desk.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives {@link SignIn} the test's context, and ends sign-ins with their test. */
final class SignInExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SignIn.in(SpringExtension.getApplicationContext(test));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SignIn.nobody();
    }
}
