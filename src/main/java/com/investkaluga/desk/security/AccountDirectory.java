package com.investkaluga.desk.security;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works at the desk, by name only; for choosing and showing the owner of a record. */
@Service
@RolesAllowed(Roles.EXECUTIVE)
@Transactional(readOnly = true)
public class AccountDirectory {

    private final AccountRepository accounts;

    AccountDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The accounts that can own a record: those that may edit one and are not disabled, by name. */
    public List<AccountName> assignable() {
        return accounts.findAssignable(Role.EXECUTIVE);
    }

    /** The people's names by account number, disabled ones too; a number that nobody has is left out. */
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.findNames(ids).stream().collect(Collectors.toMap(AccountName::id, AccountName::displayName));
    }
}
