package com.investkaluga.desk.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account's password as it is stored: hashed, and with whether the user must choose another before anything else. */
@Embeddable
class StoredPassword {

    /** Fits no password. */
    private static final String CLOSED = "{bcrypt}closed";

    @Column(name = "password_hash")
    private String hash = CLOSED;

    @Column(name = "must_change_password")
    private boolean changeDue;

    @Column(name = "password_changed_at")
    @Nullable
    private Instant changedAt;

    protected StoredPassword() {}

    StoredPassword(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }

    boolean isChangeDue() {
        return changeDue;
    }

    /** Fits no password any more. */
    boolean isClosed() {
        return CLOSED.equals(hash);
    }

    /** One that the user chose. */
    void choose(String newHash) {
        set(newHash, false, Instant.now());
    }

    /** One that somebody else chose: good for one sign-in, after which the user chooses their own. */
    void reset(String newHash) {
        set(newHash, true, Instant.now());
    }

    /** One that nobody has changed yet. */
    void reopen(String newHash) {
        set(newHash, false, null);
    }

    /** The same password in today's way of hashing. */
    void upgrade(String newHash) {
        hash = newHash;
    }

    void close() {
        hash = CLOSED;
    }

    private void set(String newHash, boolean due, @Nullable Instant when) {
        hash = newHash;
        changeDue = due;
        changedAt = when;
    }
}
