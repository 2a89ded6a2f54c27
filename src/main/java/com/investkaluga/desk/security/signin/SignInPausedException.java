package com.investkaluga.desk.security.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: nobody's password is looked at until the pause is over. */
final class SignInPausedException extends AuthenticationException {

    private final Duration remaining;

    SignInPausedException(Duration remaining) {
        super("paused for " + remaining.toSeconds() + " s");
        this.remaining = remaining;
    }

    Duration remaining() {
        return remaining;
    }
}
