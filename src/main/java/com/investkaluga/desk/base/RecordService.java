package com.investkaluga.desk.base;

/**
 * What the front doors of all rooms with numbered records have in common, so that a page or a section is written once. Who may
 * call what, each service says at its own methods.
 *
 * @param <D> what a form fills in
 * @param <T> everything about one record
 */
public interface RecordService<D, T extends RecordDetails<D>> {

    /** What the records are. */
    RecordKind kind();

    /** Throws {@link RecordNotFoundException} where there is no such record; archived ones are found. */
    T get(long id);

    /** Throws {@link InvalidRecordException} where the data breaks a rule. */
    T create(D data);

    /**
     * Throws {@link StaleRecordException} where the stored version is a newer one, {@link InvalidRecordException} where the data
     * breaks a rule; then nothing was written.
     */
    T save(long id, long version, D data);

    /**
     * Lets this source stand for its property: the record takes its value, and of the sources that speak of the same property this
     * one alone is in use. Choosing another is the way back.
     *
     * <p>Throws {@link StaleRecordException} where the stored version is a newer one, {@link InvalidRecordException} where the source
     * states no value that could be read beyond doubt or one that breaks a rule; then nothing was written.
     *
     * @param source one of the record's {@link RecordDetails#facts()}
     */
    T use(long id, long version, SourceFact source);

    /** Takes the record out of the lists; figures and history keep it. */
    void archive(long id);

    /** Puts an archived record back into the lists. */
    void restore(long id);

    /** How many living records there are. */
    long countAll();
}
