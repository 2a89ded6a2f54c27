package com.investkaluga.desk.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/**
 * Somebody who can sign in. Not a {@code StoredRecord}: accounts stand below the room of records, have no owner, and are
 * disabled where records are archived.
 */
@Entity
@EntityListeners(AuditingEntityListener.class)
class Account {

    /** Fits no password. */
    private static final String CLOSED = "{bcrypt}closed";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @Nullable
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String userName;

    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.SYSTEM;

    private String passwordHash;
    private boolean mustChangePassword;
    private boolean disabled;
    private boolean demo;

    /** Grows whenever open sessions of this account must end. */
    private int accessVersion;

    @Nullable
    private Instant passwordChangedAt;

    @Nullable
    private Instant lastLoginAt;

    @CreatedBy
    @Column(updatable = false)
    @Nullable
    private String createdBy;

    @CreatedDate
    @Column(updatable = false)
    @Nullable
    private Instant createdAt;

    @LastModifiedBy
    @Nullable
    private String changedBy;

    @LastModifiedDate
    @Nullable
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String userName, String displayName, Role role, Language language, String passwordHash) {
        this.userName = normalised(userName);
        this.displayName = displayName;
        this.role = role;
        this.language = language;
        this.passwordHash = passwordHash;
    }

    /** User names are compared without regard to case and to blanks around them. */
    static String normalised(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    long getId() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long getVersion() {
        return version;
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
        return passwordHash;
    }

    /** A password that the user chose. */
    void changePassword(String newHash) {
        passwordHash = newHash;
        passwordChangedAt = Instant.now();
        mustChangePassword = false;
        endSessions();
    }

    /** A password that somebody else chose: good for one sign-in, after which the user chooses their own. */
    void resetPassword(String newHash) {
        passwordHash = newHash;
        passwordChangedAt = Instant.now();
        mustChangePassword = true;
        endSessions();
    }

    /** The same password in today's way of hashing. */
    void upgradeHash(String newHash) {
        passwordHash = newHash;
    }

    boolean isMustChangePassword() {
        return mustChangePassword;
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
            passwordHash = CLOSED;
            setDisabled(true);
        }
    }

    boolean isClosedDemo() {
        return demo && CLOSED.equals(passwordHash);
    }

    void reopenDemo(String hash) {
        passwordHash = hash;
        passwordChangedAt = null;
        mustChangePassword = false;
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
