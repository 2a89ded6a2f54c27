package com.investkaluga.desk.security;

import com.investkaluga.desk.base.Stamped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in. Not a {@code StoredRecord}: accounts stand below the room of records, have no owner, and are
 * disabled where records are archived.
 */
@Entity
class Account extends Stamped {

    @Column(updatable = false)
    private String userName;

    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.SYSTEM;

    @Embedded
    private StoredPassword password;

    private boolean disabled;
    private boolean demo;

    /** Grows whenever open sessions of this account must end. */
    private int accessVersion;

    @Nullable
    private Instant lastLoginAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String userName, String displayName, Role role, Language language, String passwordHash) {
        this.userName = normalised(userName);
        this.displayName = displayName;
        this.role = role;
        this.language = language;
        password = new StoredPassword(passwordHash);
    }

    /** User names are compared without regard to case and to blanks around them. */
    static String normalised(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    String getUserName() {
        return userName;
    }

    String getDisplayName() {
        return displayName;
    }

    void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    Role getRole() {
        return role;
    }

    void setRole(Role role) {
        if (this.role != role) {
            this.role = role;
            endSessions();
        }
    }

    Language getLanguage() {
        return language;
    }

    void setLanguage(Language language) {
        this.language = language;
    }

    Theme getTheme() {
        return theme;
    }

    void setTheme(Theme theme) {
        this.theme = theme;
    }

    String getPasswordHash() {
        return password.hash();
    }

    /** A password that the user chose. */
    void changePassword(String newHash) {
        password.choose(newHash);
        endSessions();
    }

    /** A password that somebody else chose: good for one sign-in, after which the user chooses their own. */
    void resetPassword(String newHash) {
        password.reset(newHash);
        endSessions();
    }

    /** The same password in today's way of hashing. */
    void upgradeHash(String newHash) {
        password.upgrade(newHash);
    }

    boolean isMustChangePassword() {
        return password.isChangeDue();
    }

    boolean isDisabled() {
        return disabled;
    }

    void setDisabled(boolean disabled) {
        if (this.disabled != disabled) {
            this.disabled = disabled;
            endSessions();
        }
    }

    boolean isDemo() {
        return demo;
    }

    /** Marks an account that exists for showing the desk only. */
    Account forDemo() {
        demo = true;
        return this;
    }

    /** Outside the sample a sample account opens to nobody. */
    void closeDemo() {
        if (!isClosedDemo()) {
            password.close();
            setDisabled(true);
        }
    }

    boolean isClosedDemo() {
        return demo && password.isClosed();
    }

    void reopenDemo(String hash) {
        password.reopen(hash);
        setDisabled(false);
    }

    /** Turns whatever this account was into the one that lets everybody else in. */
    void becomeFirstAdministrator(String hash) {
        demo = false;
        role = Role.ADMIN;
        setDisabled(false);
        resetPassword(hash);
    }

    int getAccessVersion() {
        return accessVersion;
    }

    @Nullable
    Instant getLastLoginAt() {
        return lastLoginAt;
    }

    private void endSessions() {
        accessVersion++;
    }
}
