package com.investkaluga.desk.audit;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.RecordNotFoundException;
import com.investkaluga.desk.base.RecordRef;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.SourceFact;
import com.investkaluga.desk.base.StaleRecordException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Reads and changes stored records of one kind, for the room's service, which opens the transaction and says who may.
 *
 * @param <E> the record as it is stored
 * @param <D> what a form fills in of it
 */
public final class RecordStore<E extends NamedRecord, D extends Record> {

    private final RecordKind kind;
    private final JpaRepository<E, Long> repository;
    private final RecordValidator validator;
    private final Class<D> type;
    private final BiConsumer<E, D> writing;

    /** @param writing puts data, whose own rules hold, into a record; it may refuse what only the room can see */
    public RecordStore(
            RecordKind kind,
            JpaRepository<E, Long> repository,
            RecordValidator validator,
            Class<D> type,
            BiConsumer<E, D> writing) {
        this.kind = kind;
        this.repository = repository;
        this.validator = validator;
        this.type = type;
        this.writing = writing;
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

    /** Stores a new one; throws {@link InvalidRecordException} where a rule is broken. */
    public E create(E blank, D data) {
        validator.check(data);
        writing.accept(blank, data);
        return repository.saveAndFlush(blank);
    }

    /**
     * Writes to the version that was read. What sources say about a value that was changed stays beside the new one, which is no
     * longer theirs; a number that is set back to what a source stood for is as exact as that source says, where the user says
     * nothing of it.
     *
     * @throws StaleRecordException where the stored version is a newer one
     * @throws InvalidRecordException where a rule is broken; either way nothing was written
     */
    public E save(long id, long version, D data) {
        var record = find(id, version);
        var before = record.toData();
        var entered = data;
        for (var fact : record.facts()) {
            entered = fact.backWith(before, entered);
        }
        return write(record, entered, NamedRecord::releaseFacts);
    }

    /**
     * Writes the value that this source states in place of another; of the sources that speak of the same property it is in use
     * alone.
     *
     * @throws StaleRecordException where somebody saved the record since, or has the source no more
     * @throws InvalidRecordException where no value can be read of the statement beyond doubt, or a rule is broken
     */
    public E use(long id, long version, SourceFact source) {
        var record = find(id, version);
        if (!record.facts().contains(source)) {
            throw new StaleRecordException(ref(id));
        }
        var stated = source.stated(type.cast(record.toData()))
                .orElseThrow(() -> new InvalidRecordException(List.of(
                        new InvalidRecordException.Problem(source.field(), "base.facts.use.unclear", Map.of()))));
        return write(record, stated, (changed, before) -> changed.useFact(source, before));
    }

    private E write(E record, D data, BiConsumer<E, Record> facts) {
        validator.check(data);
        var before = record.toData();
        writing.accept(record, data);
        facts.accept(record, before);
        try {
            return repository.saveAndFlush(record);
        } catch (OptimisticLockingFailureException e) {
            throw new StaleRecordException(ref(record.getId()));
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
