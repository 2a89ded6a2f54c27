package com.investkaluga.desk.security;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.InvalidRecordException.Problem;
import com.investkaluga.desk.base.RecordValidator;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts, for administrators; {@link AccountDirectory} tells everybody the names. Writes throw
 * {@link InvalidRecordException} for a broken rule and {@link AccountChangedException} for a version that is no longer stored.
 */
@Service
@RolesAllowed(Roles.ADMIN)
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final PasswordEncoder encoder;
    private final RecordValidator validator;
    private final ApplicationEventPublisher events;

    AccountService(
            AccountRepository accounts,
            CurrentUser currentUser,
            PasswordEncoder encoder,
            RecordValidator validator,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.encoder = encoder;
        this.validator = validator;
        this.events = events;
    }

    /** All accounts by user name; there are dozens, not thousands. */
    @Transactional(readOnly = true)
    public List<AccountRow> list() {
        return accounts.findAllByOrderByUserName().stream()
                .map(AccountService::row)
                .toList();
    }

    /** The account as stored now. */
    @Transactional(readOnly = true)
    public AccountDetails details(long id) {
        var account = accounts.findById(id).orElseThrow(() -> new AccountChangedException(id));
        var data = new AccountData(
                account.getUserName(), account.getDisplayName(), account.getRole(), account.getLanguage());
        return new AccountDetails(id, account.getVersion(), data);
    }

    /** Makes an account and the password for its first sign-in. */
    public OneTimePassword create(AccountData data) {
        validator.check(data);
        var password = Passwords.random();
        var account = new Account(
                Objects.requireNonNull(data.userName()),
                Objects.requireNonNull(data.displayName()).strip(),
                Objects.requireNonNull(data.role()),
                Objects.requireNonNull(data.language()),
                encoder.encode(password));
        account.resetPassword(account.getPasswordHash());
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException taken) {
            throw invalid("userName", "account.userName.taken");
        }
        return new OneTimePassword(account.getUserName(), password);
    }

    /** Changes name, role and language; another role ends the account's sessions. */
    public void update(long id, long version, AccountData data) {
        validator.check(data);
        change(id, version, account -> {
            var role = Objects.requireNonNull(data.role());
            if (account.getRole() != role) {
                refuseToLoseAdministrator(account, "role", "account.yourself.role");
            }
            account.setDisplayName(Objects.requireNonNull(data.displayName()).strip());
            account.setLanguage(Objects.requireNonNull(data.language()));
            account.setRole(role);
        });
    }

    /** Shuts the account out, at once and until {@link #enable}. */
    public void disable(long id, long version) {
        change(id, version, account -> {
            refuseToLoseAdministrator(account, "", "account.yourself.disable");
            account.setDisabled(true);
        });
    }

    public void enable(long id, long version) {
        change(id, version, account -> account.setDisabled(false));
    }

    /** Replaces the password and ends the account's sessions. */
    public OneTimePassword resetPassword(long id, long version) {
        if (id == currentUser.accountId()) {
            throw invalid("", "account.yourself.password");
        }
        var password = Passwords.random();
        var account = change(id, version, stored -> stored.resetPassword(encoder.encode(password)));
        return new OneTimePassword(account.getUserName(), password);
    }

    private Account change(long id, long version, Consumer<Account> change) {
        var account = accounts.findById(id)
                .filter(stored -> stored.getVersion() == version)
                .orElseThrow(() -> new AccountChangedException(id));
        var accessBefore = account.getAccessVersion();
        change.accept(account);
        accounts.flush();
        if (account.getAccessVersion() != accessBefore) {
            events.publishEvent(new AccessChanged(id));
        }
        return account;
    }

    /** Locks the administrators it counts, so that two of them cannot shut each other out at the same moment. */
    private void refuseToLoseAdministrator(Account account, String field, String yourselfKey) {
        if (account.getId() == currentUser.accountId()) {
            throw invalid(field, yourselfKey);
        }
        if (account.getRole() == Role.ADMIN
                && !account.isDisabled()
                && accounts.lockByRoleAndDisabledFalse(Role.ADMIN).size() == 1) {
            throw invalid(field, "account.last");
        }
    }

    private static InvalidRecordException invalid(String field, String key) {
        return new InvalidRecordException(List.of(new Problem(field, key, Map.of())));
    }

    private static AccountRow row(Account account) {
        return new AccountRow(
                account.getId(),
                account.getVersion(),
                account.getUserName(),
                account.getDisplayName(),
                account.getRole(),
                account.getLanguage(),
                account.isDisabled(),
                account.isMustChangePassword(),
                account.isDemo(),
                account.getLastLoginAt());
    }
}
