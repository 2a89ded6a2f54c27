package com.investkaluga.desk.security;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is working right now. Every method but {@link #isSignedIn} and {@link #isAtLeast} throws {@link IllegalStateException}
 * where nobody is signed in, as at start and in background work.
 */
@Component
public class CurrentUser {

    public boolean isSignedIn() {
        return find().isPresent();
    }

    /** Whether the user's role includes this one; false where nobody is signed in. For what a screen offers, not as a guard. */
    public boolean isAtLeast(Role role) {
        return find().map(user -> user.role().includes(role)).orElse(false);
    }

    /** The account's number, as in {@code owner_id}. */
    public long accountId() {
        return get().accountId();
    }

    public String userName() {
        return get().getUsername();
    }

    public String displayName() {
        return get().displayName();
    }

    public Role role() {
        return get().role();
    }

    public Language language() {
        return get().language();
    }

    public Locale locale() {
        return language().locale();
    }

    public Theme theme() {
        return get().theme();
    }

    /** Whether nothing else is open to the user before the password is changed. */
    public boolean isPasswordChangeDue() {
        return get().passwordChangeDue();
    }

    SignedInUser get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    Optional<SignedInUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
