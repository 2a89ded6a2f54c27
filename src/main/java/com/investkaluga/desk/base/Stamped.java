package com.investkaluga.desk.base;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/**
 * What is stored with a number, a version, and who made and changed it when. The table has {@code id, version, created_by,
 * created_at, changed_by, changed_at} and a sequence {@code <table>_seq} with increment 50.
 */
@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class Stamped {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @Nullable
    private Long id;

    @Version
    private long version;

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

    /** Whether it has been saved once and so has a number. */
    public boolean isStored() {
        return id != null;
    }

    /** The number; throws {@link IllegalStateException} before the first save. */
    public long getId() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public long getVersion() {
        return version;
    }

    protected @Nullable String createdBy() {
        return createdBy;
    }

    protected @Nullable Instant createdAt() {
        return createdAt;
    }

    protected @Nullable String changedBy() {
        return changedBy;
    }

    protected @Nullable Instant changedAt() {
        return changedAt;
    }
}
