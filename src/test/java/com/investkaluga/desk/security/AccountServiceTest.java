package com.investkaluga.desk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.investkaluga.desk.base.InvalidRecordException;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.support.DeskTest;
import com.investkaluga.desk.support.SignIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@DeskTest
@Transactional
class AccountServiceTest {

    @Autowired
    AccountService accounts;

    @Autowired
    AccountDirectory directory;

    @Autowired
    OwnAccount ownAccount;

    @Autowired
    UserPreferences preferences;

    @Autowired
    AccountRepository repository;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    CurrentUser currentUser;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.ADMIN);
    }

    @Test
    void a_password_is_kept_as_a_hash_only() {
        var first = accounts.create(anna());

        var hash = repository.findByUserName("anna").orElseThrow().getPasswordHash();
        assertThat(hash).startsWith("{bcrypt}$2").doesNotContain(first.password());
        assertThat(encoder.matches(first.password(), hash)).isTrue();
    }

    @Test
    void a_new_account_must_choose_a_password_of_its_own() {
        accounts.create(anna());

        assertThat(row("anna").passwordChangeDue()).isTrue();
    }

    @Test
    void user_names_are_the_same_in_any_case() {
        accounts.create(anna());

        assertThatThrownBy(() -> accounts.create(new AccountData("ANNA", "Another", Role.STAFF, Language.EN)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("account.userName.taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "анна",
                "<script>",
                "a b",
                "x123456789012345678901234567890123456789012345678901234567890"
            })
    void a_user_name_that_nobody_could_type_is_refused(String userName) {
        assertThatThrownBy(() -> accounts.create(new AccountData(userName, "Anna", Role.STAFF, Language.EN)))
                .isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void a_name_that_only_looks_like_anothers_is_refused() {
        for (var name : List.of("Anna\u202e", "An\u200bna", "Anna" + (char) 0xd800)) {
            assertThatThrownBy(() -> accounts.create(new AccountData("anna", name, Role.STAFF, Language.EN)))
                    .isInstanceOf(InvalidRecordException.class)
                    .hasMessageContaining("base.invalid.hiddenCharacters");
        }
    }

    @Test
    void an_older_version_overwrites_nothing() {
        accounts.create(anna());
        var row = row("anna");
        accounts.update(row.id(), row.version(), new AccountData("anna", "Anna B", Role.STAFF, Language.EN));

        assertThatThrownBy(() -> accounts.disable(row.id(), row.version())).isInstanceOf(AccountChangedException.class);
    }

    @Test
    void nobody_disables_their_own_account() {
        var own = row("admin");

        assertThatThrownBy(() -> accounts.disable(own.id(), own.version()))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("account.yourself.disable");
    }

    @Test
    void nobody_changes_their_own_role() {
        var own = row("admin");

        assertThatThrownBy(() -> accounts.update(
                        own.id(), own.version(), new AccountData("admin", "Admin", Role.STAFF, Language.EN)))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("account.yourself.role");
    }

    @Test
    void the_last_administrator_stays_one() {
        accounts.create(new AccountData("boris", "Boris", Role.ADMIN, Language.RU));
        var admin = repository.findByUserName("admin").orElseThrow();
        SignIn.as("boris");
        repository.findByUserName("boris").orElseThrow().setDisabled(true);
        repository.flush();

        assertThatThrownBy(() -> accounts.disable(admin.getId(), admin.getVersion()))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("account.last");
    }

    @Test
    void another_name_ends_no_session() {
        accounts.create(anna());
        var before = repository.findByUserName("anna").orElseThrow().getAccessVersion();

        accounts.update(row("anna").id(), row("anna").version(), new AccountData("anna", "B", Role.STAFF, Language.RU));

        assertThat(repository.findByUserName("anna").orElseThrow().getAccessVersion())
                .isEqualTo(before);
    }

    @Test
    void another_role_ends_every_session() {
        accounts.create(anna());
        var before = repository.findByUserName("anna").orElseThrow().getAccessVersion();

        accounts.update(
                row("anna").id(), row("anna").version(), new AccountData("anna", "A", Role.MANAGER, Language.EN));

        assertThat(repository.findByUserName("anna").orElseThrow().getAccessVersion())
                .isGreaterThan(before);
    }

    @Test
    void a_disabled_account_owns_nothing_new() {
        accounts.create(anna());
        var anna = row("anna");
        accounts.disable(anna.id(), anna.version());

        SignIn.as(Role.EXECUTIVE);
        assertThat(directory.assignable()).extracting(AccountName::id).doesNotContain(anna.id());
        assertThat(directory.names(List.of(anna.id(), -1L))).containsOnly(java.util.Map.entry(anna.id(), "Anna"));
    }

    @Test
    void a_password_changes_only_for_who_knows_the_present_one() {
        SignIn.as(Role.STAFF);

        assertThatThrownBy(() -> ownAccount.changePassword(new PasswordChange("guess", "a much longer one")))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("password.wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "         a",
                "staff",
                "очень длинный пароль, который bcrypt дочитать до конца не может никогда"
            })
    void a_password_that_is_too_weak_or_too_long_is_refused(String chosen) {
        SignIn.as(Role.STAFF);

        assertThatThrownBy(() -> ownAccount.changePassword(new PasswordChange("staff", chosen)))
                .isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void a_changed_password_holds_and_the_session_goes_on() {
        SignIn.as(Role.STAFF);

        ownAccount.changePassword(new PasswordChange("staff", "three quiet words"));

        var staff = repository.findByUserName("staff").orElseThrow();
        assertThat(encoder.matches("three quiet words", staff.getPasswordHash()))
                .isTrue();
        assertThat(currentUser.get().accessVersion()).isEqualTo(staff.getAccessVersion());
    }

    @Test
    void settings_belong_to_the_account() {
        SignIn.as(Role.STAFF);
        preferences.put("grid", "wide");
        preferences.put("grid", "narrow");
        ownAccount.useTheme(Theme.DARK);
        ownAccount.useLanguage(Language.RU);

        SignIn.as(Role.STAFF);
        assertThat(preferences.find("grid")).contains("narrow");
        assertThat(currentUser.theme()).isEqualTo(Theme.DARK);
        assertThat(currentUser.locale().getLanguage()).isEqualTo("ru");

        SignIn.as(Role.MANAGER);
        assertThat(preferences.find("grid")).isEmpty();
    }

    private static AccountData anna() {
        return new AccountData("Anna", "Anna", Role.STAFF, Language.EN);
    }

    private AccountRow row(String userName) {
        return accounts.list().stream()
                .filter(row -> row.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }
}
