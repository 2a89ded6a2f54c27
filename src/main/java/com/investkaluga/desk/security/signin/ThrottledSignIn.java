package com.investkaluga.desk.security.signin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks user name and password, and pauses whoever guesses. Unknown names take as long as known ones, and that an account is
 * disabled is told only to who knows its password. No bean: beside another provider it would be no guard.
 */
public final class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;

    public ThrottledSignIn(
            UserDetailsService users,
            UserDetailsPasswordService hashes,
            PasswordEncoder encoder,
            SignInThrottle throttle) {
        passwords = new DaoAuthenticationProvider(users);
        passwords.setPasswordEncoder(encoder);
        passwords.setUserDetailsPasswordService(hashes);
        passwords.setPreAuthenticationChecks(user -> {});
        passwords.setPostAuthenticationChecks(user -> {
            if (!user.isEnabled()) {
                throw new DisabledException("disabled");
            }
        });
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var userName = cleaned(attempt.getName());
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var pause = throttle.attempt(userName, address);
        try {
            var cleaned = UsernamePasswordAuthenticationToken.unauthenticated(userName, attempt.getCredentials());
            cleaned.setDetails(attempt.getDetails());
            var authentication = passwords.authenticate(cleaned);
            throttle.succeeded(userName, address);
            return authentication;
        } catch (DisabledException knewThePassword) {
            throttle.succeeded(userName, address);
            throw knewThePassword;
        } catch (BadCredentialsException wrong) {
            if (pause.isPositive()) {
                throw new SignInPausedException(pause);
            }
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** As user names are stored; control characters, which PostgreSQL refuses, belong to no name. */
    private static String cleaned(String typed) {
        return typed.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
    }
}
