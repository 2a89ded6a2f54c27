package com.investkaluga.desk.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts for Spring Security and keeps their hashes up to date. */
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
}
