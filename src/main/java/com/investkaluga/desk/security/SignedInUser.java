package com.investkaluga.desk.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who a session belongs to. The role is that of the moment of sign-in and never changes: an account whose access changed
 * loses its sessions. What users set for themselves (language, theme, password) follows at once.
 */
final class SignedInUser implements UserDetails, CredentialsContainer {

    private static final String AUTHORITY_PREFIX = "ROLE_";

    private final long accountId;
    private final String userName;
    private final Role role;
    private volatile int accessVersion;
    private final boolean disabled;

    @Nullable
    private String passwordHash;

    private volatile String displayName;
    private volatile Language language;
    private volatile Theme theme;
    private volatile boolean passwordChangeDue;

    SignedInUser(Account account) {
        accountId = account.getId();
        userName = account.getUserName();
        role = account.getRole();
        accessVersion = account.getAccessVersion();
        disabled = account.isDisabled();
        passwordHash = account.getPasswordHash();
        displayName = account.getDisplayName();
        language = account.getLanguage();
        theme = account.getTheme();
        passwordChangeDue = account.isMustChangePassword();
    }

    long accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    int accessVersion() {
        return accessVersion;
    }

    String displayName() {
        return displayName;
    }

    Language language() {
        return language;
    }

    Theme theme() {
        return theme;
    }

    boolean passwordChangeDue() {
        return passwordChangeDue;
    }

    void displayName(String newName) {
        displayName = newName;
    }

    void language(Language newLanguage) {
        language = newLanguage;
    }

    void theme(Theme newTheme) {
        theme = newTheme;
    }

    /** The user chose a new password in this session, which goes on while the account's others end. */
    void passwordChanged(int newAccessVersion) {
        accessVersion = newAccessVersion;
        passwordChangeDue = false;
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return role.granted().stream()
                .map(granted -> new SimpleGrantedAuthority(AUTHORITY_PREFIX + granted))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return userName;
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInUser user && user.accountId == accountId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(accountId);
    }

    @Override
    public String toString() {
        return userName;
    }
}
