package com.investkaluga.desk.audit;

import com.investkaluga.desk.base.NamedData;
import com.investkaluga.desk.base.SourceFact;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record with a name and a note in both languages, found by what it is called. Beside the columns of {@link StoredRecord} its
 * table has {@code code, name, name_ru, name_order, name_order_ru, note, note_ru, search_text}.
 */
@MappedSuperclass
public abstract class NamedRecord extends StoredRecord {

    /** The record's name in the reference data, null for a record that staff made. */
    @Nullable
    private String code;

    private String name = "";

    @Nullable
    private String nameRu;

    private String nameOrder = "";

    private String nameOrderRu = "";

    @Nullable
    private String note;

    @Nullable
    private String noteRu;

    private String searchText = "";

    protected NamedRecord(@Nullable String code) {
        this.code = code;
    }

    protected NamedRecord() {}

    protected String name() {
        return name;
    }

    protected @Nullable String nameRu() {
        return nameRu;
    }

    protected @Nullable String note() {
        return note;
    }

    protected @Nullable String noteRu() {
        return noteRu;
    }

    /** @param searched what a list's search looks through besides the names */
    protected void write(NamedData data, Stream<@Nullable String> searched) {
        name = data.name().strip();
        nameRu = data.nameRu();
        nameOrder = NameOrder.of(name);
        nameOrderRu = NameOrder.of(nameRu == null || nameRu.isBlank() ? name : nameRu);
        note = data.note();
        noteRu = data.noteRu();
        setOwnerId(data.ownerId());
        searchText = TextSearch.text(Stream.concat(Stream.of(name, nameRu), searched));
    }

    /** What a form fills in, as it is stored now. */
    protected abstract Record toData();

    /** What sources say about the record, as it is stored. */
    protected abstract List<SourceFact> facts();

    /** Takes in what sources say, beside what they said before. */
    public void addFacts(List<SourceFact> more) {
        facts().addAll(more);
    }

    /** Leaves in use only those statements whose values the record still carries. */
    void releaseFacts(Record before) {
        var after = toData();
        replace(facts(), facts().stream().map(fact -> fact.after(before, after)).toList());
    }

    /** Leaves of the statements about this one's property this one alone in use. */
    void useFact(SourceFact chosen, Record before) {
        var after = toData();
        var field = chosen.field();
        replace(
                facts(),
                facts().stream()
                        .map(fact -> fact.equals(chosen)
                                ? fact.used()
                                : fact.field().equals(field) ? fact.outOfUse(before) : fact.after(before, after))
                        .toList());
    }

    /** Puts the given lines in place of the stored ones; the same lines are no change. */
    protected static <T> void replace(List<T> stored, List<T> given) {
        // Asked of the given ones: a stored list without an order of its own is only ever equal to itself.
        if (!given.equals(stored)) {
            stored.clear();
            stored.addAll(given);
        }
    }
}
