package com.investkaluga.desk.base;

/**
 * Points at one record from anywhere in the desk without knowing its room.
 *
 * @param kind what the record is
 * @param id its number, or for a partner country its ISO 3166 alpha-2 code
 */
public record RecordRef(RecordKind kind, String id) {

    public static RecordRef of(RecordKind kind, long id) {
        return new RecordRef(kind, Long.toString(id));
    }

    public static RecordRef partner(String iso2) {
        return new RecordRef(RecordKind.PARTNER, iso2);
    }

    /** The number of any record but a partner country; throws {@link NumberFormatException} for a partner. */
    public long number() {
        return Long.parseLong(id);
    }

    /** The path of the record's page without a leading slash, for example {@code companies/42}. */
    public String path() {
        return kind.path() + "/" + id;
    }
}
