package com.investkaluga.desk.security;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, Long> {

    Optional<Account> findByUserName(String userName);

    List<Account> findByDemoTrue();

    List<Account> findByDemoTrueAndDisabledFalseAndPasswordChangedAtIsNullOrderById();

    boolean existsByDisabledFalse();

    List<Account> findAllByOrderByUserName();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = :role and a.disabled = false")
    List<Account> lockByRoleAndDisabledFalse(Role role);

    @Query(
            "select new com.investkaluga.desk.security.AccountName(a.id, a.displayName) from Account a where a.id in :ids")
    List<AccountName> findNames(Collection<Long> ids);

    @Query("select new com.investkaluga.desk.security.AccountName(a.id, a.displayName) from Account a"
            + " where a.disabled = false and a.role <> :reader order by lower(a.displayName), a.id")
    List<AccountName> findAssignable(Role reader);

    /** Outside the entity, so that signing in makes nobody's open form stale. */
    @Modifying
    @Query("update Account a set a.lastLoginAt = :moment where a.id = :id")
    void recordSignIn(long id, Instant moment);
}
