package com.investkaluga.desk.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts for Spring Security, keeps their hashes up to date and notes when they last signed in. */
@Component
@Transactional
class AccountUsers implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;

    AccountUsers(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String userName) {
        return accounts.findByUserName(Account.normalised(userName))
                .map(SignedInUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        var account = accounts.findByUserName(user.getUsername()).orElseThrow();
        if (newHash != null) {
            account.upgradeHash(newHash);
        }
        return new SignedInUser(account);
    }

    @EventListener
    public void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInUser user) {
            accounts.recordSignIn(user.accountId(), Instant.now());
        }
    }
}
