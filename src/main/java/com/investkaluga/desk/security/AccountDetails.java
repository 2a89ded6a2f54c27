package com.investkaluga.desk.security;

import com.investkaluga.desk.base.Versioned;

/** An account opened for editing. */
public record AccountDetails(long id, long version, AccountData data) implements Versioned<AccountData> {}
