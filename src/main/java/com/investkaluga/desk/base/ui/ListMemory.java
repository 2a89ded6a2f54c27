package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordKind;
import com.investkaluga.desk.base.UserPreferences;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;

/** How a user last filtered and sorted a list, kept with the account as the address writes it. */
final class ListMemory {

    /** What the account's storage takes. */
    private static final int LONGEST = 4_000;

    private final RecordKind kind;
    private final UserPreferences preferences;

    ListMemory(RecordKind kind, UserPreferences preferences) {
        this.kind = kind;
        this.preferences = preferences;
    }

    /** @param names what of the query belongs to the list: its filters and its sort */
    void keep(Query query, Collection<String> names) {
        var kept = query.only(names).parameters().getQueryString();
        if (kept.length() <= LONGEST) {
            preferences.put(key(), kept);
        }
    }

    /** Empty where the user cleared the filters or never used them. */
    Query recall() {
        return preferences
                .find(key())
                .map(kept -> Query.of(new Location(kind.path(), QueryParameters.fromString(kept))))
                .orElseGet(Query::empty);
    }

    private String key() {
        return "list." + kind.path();
    }
}
