package com.investkaluga.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** Knocks at the door of a running production desk over HTTP. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "desk.demo=false",
            "DESK_ADMIN_PASSWORD=" + SignInTest.ADMIN_PASSWORD,
            "spring.datasource.url=jdbc:h2:mem:sign-in;DB_CLOSE_DELAY=-1"
        })
class SignInTest {

    static final String ADMIN_PASSWORD = "first of all";
    private static final String PASSWORD = "four words for anna";

    @LocalServerPort
    int port;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;
    private String userName;

    @BeforeEach
    void openBrowser() {
        jdbc.sql("DELETE FROM sign_in_failure").update();
        browser = new Browser(port);
        userName = "anna-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.save(new Account(userName, "Anna", Role.ADMIN, Language.EN, encoder.encode(PASSWORD)));
    }

    @Test
    void a_browser_keeps_files_that_look_the_same_for_everybody_and_asks_no_account_for_them() {
        browser.signIn(userName, PASSWORD);
        accounts.delete(accounts.findByUserName(userName).orElseThrow());

        for (var file : List.of("/styles.css", "/flags/cn.svg", "/lumo/lumo.css")) {
            var answer = browser.get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .get()
                    .asString()
                    .as(file)
                    .contains("max-age=");
            assertThat(answer.headers().firstValue("Pragma")).as(file).isEmpty();
            assertThat(answer.headers().firstValue("Expires")).as(file).isEmpty();
        }
    }

    @Test
    void a_browser_never_keeps_a_page() {
        browser.signIn(userName, PASSWORD);

        for (var page : List.of("/login", "/accounts", "/VAADIN/dynamic/resource/0/nothing", "/no-such-thing.css")) {
            assertThat(browser.get(page).headers().firstValue("Cache-Control"))
                    .get()
                    .asString()
                    .as(page)
                    .contains("no-store");
        }
    }

    @Test
    void the_right_password_opens() {
        browser.signIn(userName, PASSWORD);

        assertThat(browser.isInside()).isTrue();
    }

    @Test
    void the_word_error_is_a_wrong_address_as_any_other() {
        browser.signIn(userName, PASSWORD);

        assertThat(browser.get("/error").statusCode()).isEqualTo(200);
    }

    @Test
    void the_time_of_the_last_sign_in_is_kept() {
        browser.signIn(userName, PASSWORD);

        assertThat(account().getLastLoginAt()).isNotNull();
    }

    @Test
    void a_link_leads_on_after_sign_in() {
        assertThat(Browser.location(browser.get("/accounts"))).isEqualTo("/login");

        assertThat(browser.signIn(userName, PASSWORD)).startsWith("/accounts");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        assertThat(browser.signIn(userName, "wrong")).isEqualTo("/login?error");
        assertThat(browser.signIn("nobody", "wrong")).isEqualTo("/login?error");
    }

    @Test
    void the_session_is_another_one_after_sign_in() {
        browser.token();
        var before = browser.session();

        browser.signIn(userName, PASSWORD);

        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        browser.token();

        assertThat(Browser.location(browser.post(userName, PASSWORD, "made up")))
                .isEqualTo("/login?expired");
        assertThat(browser.isInside()).isFalse();
    }

    @Test
    void the_fifth_wrong_password_closes_the_door_even_to_the_right_one() {
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(browser.signIn(userName, "wrong")).isEqualTo("/login?error");
        }
        assertThat(browser.signIn(userName, "wrong")).startsWith("/login?wait=6");

        assertThat(browser.signIn(userName, PASSWORD)).startsWith("/login?wait=");
    }

    @Test
    void an_unknown_name_is_paused_like_a_known_one() {
        for (int attempt = 1; attempt < 5; attempt++) {
            browser.signIn("nobody", "wrong");
        }

        assertThat(browser.signIn("nobody", "wrong")).startsWith("/login?wait=");
    }

    @Test
    void the_pause_doubles_with_every_further_failure() {
        jdbc.sql("INSERT INTO sign_in_failure (subject, failures, failed_at) VALUES (:name, 6, CURRENT_TIMESTAMP)")
                .param("name", "name:" + userName)
                .update();

        assertThat(browser.signIn(userName, "wrong")).startsWith("/login?wait=24");
    }

    @Test
    void an_address_that_tries_many_names_is_paused() {
        jdbc.sql("INSERT INTO sign_in_failure (subject, failures, failed_at)"
                        + " VALUES ('address:127.0.0.1', 19, CURRENT_TIMESTAMP)")
                .update();

        assertThat(browser.signIn("anybody", "wrong")).startsWith("/login?wait=");
    }

    @Test
    void the_right_password_wipes_the_slate() {
        browser.signIn(userName, "wrong");

        browser.signIn(userName, PASSWORD);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM sign_in_failure")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoever_is_shut_out_reads_why_and_comes_back_to_the_page() {
        browser.signIn(userName, PASSWORD);
        change(account -> account.setDisabled(true));
        assertThat(Browser.location(browser.get("/companies"))).isEqualTo("/login?disabled");

        change(account -> account.setDisabled(false));
        browser.signIn(userName, PASSWORD);
        change(account -> account.setRole(Role.EXECUTIVE));
        assertThat(Browser.location(browser.get("/companies"))).isEqualTo("/login?changed");

        assertThat(browser.signIn(userName, PASSWORD)).startsWith("/companies");
    }

    @Test
    void whose_session_ended_unseen_reads_why_and_comes_back_to_the_page() {
        browser.signIn(userName, PASSWORD);
        browser.get("/companies?country=CN");
        browser.loseSession();

        assertThat(Browser.location(browser.get("/companies?country=CN"))).isEqualTo("/login?ended");
        assertThat(browser.signIn(userName, PASSWORD)).startsWith("/companies?country=CN");
    }

    @Test
    void who_signed_out_is_not_told_of_a_session_that_ended() {
        browser.signIn(userName, PASSWORD);
        browser.get("/companies");
        browser.loseSession();

        browser.get("/login");

        assertThat(Browser.location(browser.get("/companies"))).isEqualTo("/login");
    }

    @Test
    void a_disabled_account_loses_access_at_its_next_request() {
        browser.signIn(userName, PASSWORD);

        change(account -> account.setDisabled(true));

        assertThat(browser.isInside()).isFalse();
        assertThat(browser.signIn(userName, PASSWORD)).isEqualTo("/login?disabled");
    }

    @Test
    void that_an_account_is_disabled_is_told_only_to_who_knows_its_password() {
        change(account -> account.setDisabled(true));

        assertThat(browser.signIn(userName, "wrong")).isEqualTo("/login?error");
    }

    @Test
    void another_role_ends_the_session() {
        browser.signIn(userName, PASSWORD);

        change(account -> account.setRole(Role.EXECUTIVE));

        assertThat(browser.isInside()).isFalse();
    }

    @Test
    void every_answer_carries_the_headers_that_protect_it() {
        var headers = browser.get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("*"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_hostile_user_name_is_an_unknown_one() {
        assertThat(browser.signIn("x\u0000' OR 1=1 --".repeat(500), "wrong")).isEqualTo("/login?error");
    }

    @Test
    void a_production_desk_has_no_sample_accounts() {
        assertThat(accounts.findByDemoTrue()).isEmpty();
        assertThat(browser.signIn("executive", "executive")).isEqualTo("/login?error");
    }

    @Test
    void the_first_administrator_has_the_given_password_and_must_change_it(CapturedOutput output) {
        var admin = accounts.findByUserName("admin").orElseThrow();

        assertThat(encoder.matches(ADMIN_PASSWORD, admin.getPasswordHash())).isTrue();
        assertThat(admin.isMustChangePassword()).isTrue();
        assertThat(output.getAll()).doesNotContain(ADMIN_PASSWORD);
    }

    private Account account() {
        return accounts.findByUserName(userName).orElseThrow();
    }

    private void change(Consumer<Account> change) {
        transactions.executeWithoutResult(status -> change.accept(account()));
    }
}
