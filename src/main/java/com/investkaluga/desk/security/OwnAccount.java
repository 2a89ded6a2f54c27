package com.investkaluga.desk.security;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What every signed-in user may change about their own account. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional
public class OwnAccount {

    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final PasswordEncoder encoder;

    OwnAccount(AccountRepository accounts, CurrentUser currentUser, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.encoder = encoder;
    }

    /** Keeps the language; open pages change when they are loaded again. */
    public void useLanguage(Language language) {
        account().setLanguage(language);
        currentUser.get().language(language);
    }

    public void useTheme(Theme theme) {
        account().setTheme(theme);
        currentUser.get().theme(theme);
    }

    /**
     * Changes the password and ends the account's other sessions.
     *
     * @throws InvalidRecordException where the current password is wrong or the new one breaks a rule
     */
    public void changePassword(PasswordChange change) {
        var account = account();
        var problems = problems(account, change);
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems);
        }
        account.changePassword(encoder.encode(change.chosen()));
        accounts.flush();
        currentUser.get().passwordChanged(account.getAccessVersion());
    }

    private List<Problem> problems(Account account, PasswordChange change) {
        var problems = new ArrayList<Problem>();
        if (Passwords.isTooLong(change.current()) || !encoder.matches(change.current(), account.getPasswordHash())) {
            problems.add(problem("current", "password.wrong"));
        }
        if (Passwords.isTooShort(change.chosen())) {
            problems.add(new Problem("chosen", "password.short", Map.of("min", Passwords.SHORTEST)));
        } else if (Passwords.isTooLong(change.chosen())) {
            problems.add(problem("chosen", "password.long"));
        } else if (change.chosen().equals(change.current())) {
            problems.add(problem("chosen", "password.same"));
        } else if (change.chosen().strip().equalsIgnoreCase(account.getUserName())) {
            problems.add(problem("chosen", "password.name"));
        }
        return problems;
    }

    private static Problem problem(String field, String key) {
        return new Problem(field, key, Map.of());
    }

    private Account account() {
        return accounts.findById(currentUser.accountId()).orElseThrow();
    }
}
