package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.Confirm;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.security.AccountChangedException;
import com.investkaluga.desk.security.AccountRow;
import com.investkaluga.desk.security.AccountService;
import com.vaadin.flow.component.UI;
import java.util.Map;

/** Asks what has to be asked, lets the service act, says what happened and has the list shown anew. */
final class AccountDialogs {

    private final AccountService accounts;
    private final RecordValidator validator;
    private final Runnable changed;

    AccountDialogs(AccountService accounts, RecordValidator validator, Runnable changed) {
        this.accounts = accounts;
        this.validator = validator;
        this.changed = changed;
    }

    void create() {
        AccountDialog.forNew(validator, data -> {
                    var password = accounts.create(data);
                    done("account.created", data.displayName());
                    new OneTimePasswordDialog(password).open();
                })
                .open();
    }

    void edit(AccountRow account) {
        try {
            var details = accounts.details(account.id());
            AccountDialog.of(
                            details,
                            validator,
                            data -> {
                                accounts.update(details.id(), details.version(), data);
                                done("account.saved", data.displayName());
                            },
                            this::stale)
                    .open();
        } catch (AccountChangedException gone) {
            stale();
        }
    }

    void disable(AccountRow account) {
        Confirm.before(
                text("account.disable.title", account.displayName()),
                text("account.disable.text", account.displayName()),
                text("account.disable", account.displayName()),
                () -> act(() -> {
                    accounts.disable(account.id(), account.version());
                    done("account.disabled", account.displayName());
                }));
    }

    void enable(AccountRow account) {
        act(() -> {
            accounts.enable(account.id(), account.version());
            done("account.enabled", account.displayName());
        });
    }

    void resetPassword(AccountRow account) {
        Confirm.before(
                text("account.reset.title", account.displayName()),
                text("account.reset.text", account.displayName()),
                text("account.reset", account.displayName()),
                () -> act(() -> {
                    var password = accounts.resetPassword(account.id(), account.version());
                    changed.run();
                    new OneTimePasswordDialog(password).open();
                }));
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (InvalidRecordException refused) {
            refused.problems()
                    .forEach(problem -> Notifier.failure(
                            UI.getCurrent().getTranslation(problem.messageKey(), problem.arguments())));
        } catch (AccountChangedException stale) {
            stale();
        }
    }

    private void stale() {
        changed.run();
        Notifier.failure(UI.getCurrent().getTranslation("account.stale"));
    }

    private void done(String key, String name) {
        changed.run();
        Notifier.success(text(key, name));
    }

    private static String text(String key, String name) {
        return UI.getCurrent().getTranslation(key, Map.of("name", name));
    }
}
