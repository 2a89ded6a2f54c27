package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.AccountRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** What the list of accounts shows about each, and in which order. */
final class AccountColumns {

    private static final Map<String, Function<AccountRow, @Nullable Comparable<?>>> KEYS = Map.of(
            "userName", AccountRow::userName,
            "displayName", row -> row.displayName().toLowerCase(Locale.ROOT),
            "role", AccountRow::role,
            "language", AccountRow::language,
            "state", AccountColumns::state,
            "lastLogin", AccountRow::lastLoginAt);

    private final Component reader;

    private AccountColumns(Component reader) {
        this.reader = reader;
    }

    static RecordGrid<AccountRow> grid(Component reader, UserPreferences preferences) {
        return new AccountColumns(reader).grid(preferences);
    }

    /** By user name where nothing else is asked for. */
    static Comparator<AccountRow> order(Sort sort) {
        Comparator<AccountRow> byName = Comparator.comparing(AccountRow::userName);
        return sort.stream()
                .findFirst()
                .map(order -> ListSource.unknownLast(
                                KEYS.getOrDefault(order.getProperty(), row -> null), order.isDescending())
                        .thenComparing(byName))
                .orElse(byName);
    }

    private RecordGrid<AccountRow> grid(UserPreferences preferences) {
        return new RecordGrid<AccountRow>("accounts", "account.count", preferences, AccountRow::id)
                .text("userName", text("userName"), AccountRow::userName, "userName")
                .text("displayName", text("displayName"), AccountRow::displayName, "displayName")
                .text("role", text("role"), row -> text("role." + row.role()), "role")
                .text("language", text("language"), row -> text("language." + row.language()), "language")
                .column("state", text("state"), new ComponentRenderer<>(this::chips), this::stateInFull, "state")
                .moment("lastLogin", text("lastLogin"), this::lastLogin, AccountRow::lastLoginAt, "lastLogin");
    }

    private Component chips(AccountRow row) {
        var chips = Ui.div("desk-cell", new Chip(stateInWords(row), state(row).tone));
        if (row.demo()) {
            chips.add(Ui.secondary(text("sample")));
        }
        return chips;
    }

    private String stateInFull(AccountRow row) {
        return row.demo() ? stateInWords(row) + ", " + text("sample") : stateInWords(row);
    }

    private String stateInWords(AccountRow row) {
        return text("state." + state(row).key);
    }

    private String lastLogin(AccountRow row) {
        return row.lastLoginAt() == null
                ? text("lastLogin.never")
                : Ui.formats(reader).dateTime(row.lastLoginAt(), ZoneId.systemDefault());
    }

    private String text(String property) {
        return reader.getTranslation("account." + property);
    }

    /** Whether somebody can sign in with the account. */
    private enum State {
        ACTIVE("active", Chip.Tone.ACCENT),
        PASSWORD_DUE("passwordDue", Chip.Tone.ATTENTION),
        DISABLED("disabled", Chip.Tone.OUTLINE);

        private final String key;
        private final Chip.Tone tone;

        State(String key, Chip.Tone tone) {
            this.key = key;
            this.tone = tone;
        }
    }

    private static State state(AccountRow row) {
        if (row.disabled()) {
            return State.DISABLED;
        }
        return row.passwordChangeDue() ? State.PASSWORD_DUE : State.ACTIVE;
    }
}
