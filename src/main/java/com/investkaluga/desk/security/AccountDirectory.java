package com.investkaluga.desk.security;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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
        return accounts.findAssignable();
    }
}
