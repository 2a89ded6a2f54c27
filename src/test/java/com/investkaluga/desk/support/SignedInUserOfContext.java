package com.investkaluga.desk.support;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets each test see the signed-in user through the eyes of its own application context. Vaadin keeps the user in a strategy per
 * context but hands it out by a static field, which belongs to whichever context started last.
 */
public final class SignedInUserOfContext extends AbstractTestExecutionListener {

    /** Before {@code @WithMockUser} takes effect. */
    private static final int ORDER = 9_000;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
