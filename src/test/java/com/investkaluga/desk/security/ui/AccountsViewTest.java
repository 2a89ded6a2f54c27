package com.investkaluga.desk.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.AccountData;
import com.investkaluga.desk.security.AccountRow;
import com.investkaluga.desk.security.AccountService;
import com.investkaluga.desk.security.Language;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Typing;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class AccountsViewTest {

    @Autowired
    AccountService accounts;

    @BeforeEach
    void open() {
        SignIn.as(Role.ADMIN);
        UI.getCurrent().navigate(AccountsView.class);
    }

    @Test
    void every_account_is_listed_with_name_role_and_state() {
        search("executive");

        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("executive", "Executive", "English", "never");
    }

    @Test
    void the_search_narrows_the_list() {
        search("nobody-has-this-name");

        GridKt.expectRows(grid(), 0);
    }

    @Test
    void an_address_shows_the_same_search_again() {
        UI.getCurrent().navigate("accounts", QueryParameters.of("q", "Executive"));

        GridKt.expectRows(grid(), 1);
        assertThat(LocatorJ._get(TextField.class, spec -> spec.withPlaceholder("Search names"))
                        .getValue())
                .isEqualTo("Executive");
    }

    @Test
    void a_new_account_comes_with_a_password_that_is_shown_once() {
        var name = newName();
        button("New account");
        field("User name").setValue(name.toUpperCase(Locale.ROOT));
        field("Name").setValue("Anna Sokolova");
        button("Create account");

        assertThat(field("Password").getValue()).hasSize(16);
        search(name);
        GridKt.expectRows(grid(), 1);
    }

    @Test
    void a_user_name_that_is_taken_is_refused_at_its_field() {
        button("New account");
        field("User name").setValue("admin");
        field("Name").setValue("Another one");
        button("Create account");

        assertThat(field("User name").getErrorMessage()).isEqualTo("This user name is taken. Choose another one.");
    }

    @Test
    void an_account_without_a_name_is_refused_with_a_sentence() {
        button("New account");
        field("User name").setValue(newName());
        button("Create account");

        assertThat(field("Name").getErrorMessage()).isEqualTo("Enter the name of the person.");
    }

    @Test
    void an_edit_is_kept() {
        var name = newName();
        SignIn.as(Role.ADMIN);
        accounts.create(new AccountData(name, "Old name", Role.STAFF, Language.RU));
        UI.getCurrent().navigate(AccountsView.class);
        search(name);
        GridKt._clickItem(grid(), 0);
        field("Name").setValue("New name");
        button("Save");

        assertThat(row(name).displayName()).isEqualTo("New name");
    }

    @Test
    void somebody_elses_change_in_between_is_not_overwritten() {
        var name = newName();
        accounts.create(new AccountData(name, "Old name", Role.STAFF, Language.RU));
        UI.getCurrent().navigate("change-password");
        UI.getCurrent().navigate(AccountsView.class);
        search(name);
        GridKt._clickItem(grid(), 0);
        var stored = row(name);
        accounts.update(stored.id(), stored.version(), new AccountData(name, "Theirs", Role.STAFF, Language.RU));
        field("Name").setValue("Mine");
        button("Save");

        assertThat(row(name).displayName()).isEqualTo("Theirs");
    }

    @Test
    void the_page_speaks_russian_to_russian_readers() {
        SignIn.as(Role.ADMIN, Locale.of("ru"));
        UI.getCurrent().navigate(AccountsView.class);

        assertThat(LocatorJ._get(Button.class, spec -> spec.withText("Новая запись"))
                        .isVisible())
                .isTrue();
    }

    private AccountRow row(String userName) {
        return accounts.list().stream()
                .filter(row -> row.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    private static void search(String text) {
        var search = LocatorJ._get(TextField.class, spec -> spec.withPlaceholder("Search names"));
        Typing.enter(search, text);
    }

    @SuppressWarnings("unchecked")
    private static Grid<AccountRow> grid() {
        return LocatorJ._get(Grid.class);
    }

    private static TextField field(String label) {
        var dialogs = LocatorJ._find(Dialog.class);
        return LocatorJ._get(dialogs.getLast(), TextField.class, spec -> spec.withLabel(label));
    }

    private static void button(String text) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText(text)));
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }
}
