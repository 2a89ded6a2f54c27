package com.investkaluga.desk.audit;

import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.StaleRecordException;
import com.investkaluga.desk.base.Stamped;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * The columns that every record of the agency has besides those of {@link Stamped}: owner and archive mark, {@code owner_id} and
 * {@code archived}.
 */
@MappedSuperclass
public abstract class StoredRecord extends Stamped {

    private boolean archived;

    @Nullable
    private Long ownerId;

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
        if (getVersion() != read) {
            throw new StaleRecordException(ref);
        }
    }

    /** Who made and changed the record, and when. */
    public RecordStamp stamp() {
        return new RecordStamp(createdBy(), createdAt(), changedBy(), changedAt());
    }
}
