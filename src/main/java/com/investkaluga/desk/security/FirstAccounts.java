package com.investkaluga.desk.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sees to it, before the first request can arrive, that somebody can sign in: the sample accounts where they belong, and
 * elsewhere none of them but an administrator where there is no account yet.
 */
@Component
class FirstAccounts implements SmartInitializingSingleton {

    static final String ADMIN = "admin";

    private final DemoAccounts demo;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final TransactionOperations transactions;
    private final String givenAdminPassword;

    private @Nullable String newAdminPassword;

    FirstAccounts(
            DemoAccounts demo,
            AccountRepository accounts,
            PasswordEncoder encoder,
            TransactionOperations transactions,
            @Value("${DESK_ADMIN_PASSWORD:}") String givenAdminPassword) {
        this.demo = demo;
        this.accounts = accounts;
        this.encoder = encoder;
        this.transactions = transactions;
        this.givenAdminPassword = givenAdminPassword;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(status -> {
            if (demo.isOn()) {
                Arrays.stream(Role.values()).forEach(this::openDemoAccount);
            } else {
                accounts.findByDemoTrue().forEach(Account::closeDemo);
                accounts.flush();
                if (!accounts.existsByDisabledFalse()) {
                    openAdministrator();
                }
            }
        });
    }

    /** The password made up for the first administrator, once: the second call finds nothing. */
    Optional<String> takeNewAdminPassword() {
        var password = Optional.ofNullable(newAdminPassword);
        newAdminPassword = null;
        return password;
    }

    private void openDemoAccount(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        var existing = accounts.findByUserName(name);
        if (existing.isEmpty()) {
            var displayName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            accounts.save(new Account(name, displayName, role, Language.EN, encoder.encode(name)).forDemo());
        } else if (existing.get().isClosedDemo()) {
            existing.get().reopenDemo(encoder.encode(name));
        }
    }

    private void openAdministrator() {
        var password = givenAdminPassword;
        if (password.isBlank()) {
            password = Passwords.random();
            newAdminPassword = password;
        }
        var hash = encoder.encode(password);
        var admin = accounts.findByUserName(ADMIN)
                .orElseGet(() -> new Account(ADMIN, "Administrator", Role.ADMIN, Language.EN, hash));
        admin.becomeFirstAdministrator(hash);
        accounts.save(admin);
    }
}
