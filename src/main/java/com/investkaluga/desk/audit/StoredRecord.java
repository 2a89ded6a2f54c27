package com.investkaluga.desk.audit;

import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.StaleRecordException;
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
 * The columns that every record of the agency has: number, version, owner, archive mark, and who made and changed it when.
 * The table has {@code id, version, archived, owner_id, created_by, created_at, changed_by, changed_at} and a sequence
 * {@code <table>_seq} with increment 50.
 */
@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class StoredRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @Nullable
    private Long id;

    @Version
    private long version;

    private boolean archived;

    @Nullable
    private Long ownerId;

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

    /** The record's number; throws {@link IllegalStateException} before it is first saved. */
    public long getId() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public long getVersion() {
        return version;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }

    /** The account that looks after the record, null where nobody does. */
    public @Nullable Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(@Nullable Long ownerId) {
        this.ownerId = ownerId;
    }

    /** Throws {@link StaleRecordException} where somebody saved the record after this version was read. */
    public void requireVersion(long read, RecordRef ref) {
        if (version != read) {
            throw new StaleRecordException(ref);
        }
    }

    /** Who made and changed the record, and when. */
    public RecordStamp stamp() {
        return new RecordStamp(createdBy, createdAt, changedBy, changedAt);
    }
}
