package com.investkaluga.desk.security;

import jakarta.annotation.security.PermitAll;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sample accounts, one for each role, whose password is their name. They live on the embedded database with
 * {@code desk.demo=true} and nowhere else. The one front door that opens to somebody who has not signed in: the login page
 * shows them.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class DemoAccounts {

    private static final String EMBEDDED = "H2";

    private final boolean on;
    private final AccountRepository accounts;

    DemoAccounts(@Value("${desk.demo:false}") boolean demo, DataSource dataSource, AccountRepository accounts)
            throws MetaDataAccessException {
        this.on = demo && EMBEDDED.equals(productName(dataSource));
        this.accounts = accounts;
    }

    /** Whether sample accounts exist here at all. */
    public boolean isOn() {
        return on;
    }

    /** The user names, lowest role first, that still open with their first password; none outside the sample. */
    public List<String> offered() {
        return on
                ? accounts.findByDemoTrueAndDisabledFalseAndPasswordChangedAtIsNullOrderById().stream()
                        .map(Account::getUserName)
                        .toList()
                : List.of();
    }

    private static String productName(DataSource dataSource) throws MetaDataAccessException {
        return JdbcUtils.<String>extractDatabaseMetaData(dataSource, metaData -> {
            try {
                return metaData.getDatabaseProductName();
            } catch (SQLException unknown) {
                throw new MetaDataAccessException("no product name", unknown);
            }
        });
    }
}
