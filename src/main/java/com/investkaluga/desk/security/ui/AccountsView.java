package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.AccountRow;
import com.investkaluga.desk.security.AccountService;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Roles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Who can sign in, and as what. */
@Route("accounts")
@Menu(order = 90, title = "account.title")
@RolesAllowed(Roles.ADMIN)
final class AccountsView extends Composite<Main> implements HasDynamicTitle {

    private final AccountService accounts;
    private final RecordGrid<AccountRow> grid;
    private final TextField search = new TextField();
    private Query query = Query.empty();

    AccountsView(
            AccountService accounts, RecordValidator validator, UserPreferences preferences, CurrentUser currentUser) {
        this.accounts = accounts;
        var dialogs = new AccountDialogs(accounts, validator, this::show);

        var create = new Button(getTranslation("account.new"), click -> dialogs.create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.setPlaceholder(getTranslation("account.search"));
        search.setAriaLabel(getTranslation("account.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        search.addClassName("desk-filter-search");
        grid = AccountColumns.grid(this, preferences)
                .onOpen(dialogs::edit)
                .menu(row -> new AccountMenu(row, dialogs, row.id() == currentUser.accountId()))
                .complete("accounts", getTranslation("account.none"));
        grid.onSort(sort -> query = query.with("sort", sort));
        show();

        getContent().addClassNames("desk-page", "desk-page-fill");
        getContent().add(new PageHeader(getPageTitle()).actions(create), Ui.div("desk-filter-fields", search), grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }

    private void show() {
        var shown = accounts.list().stream().filter(this::matches).toList();
        grid.show(new ListSource<>(shown, AccountColumns::order), query);
    }

    private boolean matches(AccountRow row) {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return row.userName().contains(wanted)
                || row.displayName().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
