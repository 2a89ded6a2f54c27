package com.investkaluga.desk.audit;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.SourceFact;
import com.investkaluga.desk.base.StaleRecordException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reads and changes stored records of one kind, for the room's service, which opens the transaction and says who may. */
public final class RecordStore<E extends NamedRecord> {

    private final RecordKind kind;
    private final JpaRepository<E, Long> repository;

    public RecordStore(RecordKind kind, JpaRepository<E, Long> repository) {
        this.kind = kind;
        this.repository = repository;
    }

    /** Throws {@link RecordNotFoundException} where there is no such record; archived ones are found. */
    public E find(long id) {
        return repository.findById(id).orElseThrow(() -> new RecordNotFoundException(ref(id)));
    }

    /** The record as it was read; throws {@link StaleRecordException} where somebody saved it since. */
    public E find(long id, long version) {
        var record = find(id);
        record.requireVersion(version, ref(id));
        return record;
    }

    /**
     * Writes to the version that was read; throws {@link StaleRecordException} where the stored one is newer. What sources say
     * about a value that was changed stays beside the new one, which is no longer theirs.
     */
    public E change(long id, long version, Consumer<E> change) {
        return change(id, version, change, NamedRecord::releaseFacts);
    }

    /**
     * What the user entered over the version that was read; a number that is set back to what a source stood for is as exact as
     * that source says, where the user says nothing of it.
     */
    public <D extends Record> D entered(long id, long version, D data) {
        var record = find(id, version);
        var before = record.toData();
        var entered = data;
        for (var fact : record.facts()) {
            entered = fact.backWith(before, entered);
        }
        return entered;
    }

    /**
     * The data of the version that was read with the value that this source states.
     *
     * @param type of the data
     * @throws StaleRecordException where somebody saved the record since, or has the source no more
     * @throws InvalidRecordException where no value can be read of the statement beyond doubt
     */
    public <D extends Record> D stated(long id, long version, SourceFact source, Class<D> type) {
        var record = find(id, version);
        if (!record.facts().contains(source)) {
            throw new StaleRecordException(ref(id));
        }
        return source.stated(type.cast(record.toData()))
                .orElseThrow(() -> new InvalidRecordException(List.of(
                        new InvalidRecordException.Problem(source.field(), "base.facts.use.unclear", Map.of()))));
    }

    /**
     * As {@link #change}, and of the sources that speak of the same property this one is in use alone.
     *
     * @param change writes what {@link #stated} gave
     */
    public E use(long id, long version, SourceFact source, Consumer<E> change) {
        return change(id, version, change, (record, before) -> record.useFact(source, before));
    }

    private E change(long id, long version, Consumer<E> change, BiConsumer<E, Record> facts) {
        var record = find(id, version);
        var before = record.toData();
        change.accept(record);
        facts.accept(record, before);
        try {
            return repository.saveAndFlush(record);
        } catch (OptimisticLockingFailureException e) {
            throw new StaleRecordException(ref(id));
        }
    }

    /** Takes the record out of the lists. */
    public void archive(long id) {
        find(id).setArchived(true);
    }

    /** Puts the record back into the lists. */
    public void restore(long id) {
        find(id).setArchived(false);
    }

    private RecordRef ref(long id) {
        return RecordRef.of(kind, id);
    }
}
