package com.investkaluga.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.investkaluga.desk.support.DeskTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** A database with sample accounts is started as a production one, and back. */
@DeskTest
@Transactional
class FirstAccountsTest {

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    DataSource dataSource;

    /** Other tests leave accounts of their own in the shared database; taken back with this test's transaction. */
    @BeforeEach
    void only_the_sample_is_there() {
        accounts.deleteAll(
                accounts.findAll().stream().filter(account -> !account.isDemo()).toList());
        accounts.flush();
    }

    @Test
    void the_sample_has_one_account_for_each_role() throws MetaDataAccessException {
        assertThat(demo(true).offered()).containsExactlyInAnyOrder("executive", "staff", "manager", "admin");
    }

    @Test
    void a_production_start_shuts_the_sample_accounts() throws MetaDataAccessException {
        start(false, "");

        assertThat(accounts.findByUserName("staff").orElseThrow())
                .matches(Account::isDisabled)
                .matches(staff -> !encoder.matches("staff", staff.getPasswordHash()));
        assertThat(demo(false).offered()).isEmpty();
    }

    @Test
    void a_production_start_makes_an_administrator_with_a_password_told_once() throws MetaDataAccessException {
        var first = start(false, "");

        var password = first.takeNewAdminPassword().orElseThrow();
        var admin = accounts.findByUserName("admin").orElseThrow();
        assertThat(encoder.matches(password, admin.getPasswordHash())).isTrue();
        assertThat(admin.isMustChangePassword()).isTrue();
        assertThat(admin.isDemo()).isFalse();
        assertThat(first.takeNewAdminPassword()).isEmpty();
    }

    @Test
    void a_second_production_start_changes_nothing() throws MetaDataAccessException {
        start(false, "");
        var hash = accounts.findByUserName("admin").orElseThrow().getPasswordHash();

        assertThat(start(false, "").takeNewAdminPassword()).isEmpty();
        assertThat(accounts.findByUserName("admin").orElseThrow().getPasswordHash())
                .isEqualTo(hash);
    }

    @Test
    void going_back_to_the_sample_opens_its_accounts_but_not_the_real_administrators() throws MetaDataAccessException {
        start(false, "");
        start(true, "");

        assertThat(demo(true).offered()).containsExactlyInAnyOrder("executive", "staff", "manager");
    }

    private FirstAccounts start(boolean sample, String adminPassword) throws MetaDataAccessException {
        var first = new FirstAccounts(demo(sample), accounts, encoder, transactions, adminPassword);
        first.afterSingletonsInstantiated();
        return first;
    }

    private DemoAccounts demo(boolean on) throws MetaDataAccessException {
        return new DemoAccounts(on, dataSource, accounts);
    }
}
