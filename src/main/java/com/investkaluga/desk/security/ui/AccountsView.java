package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.AddressReader;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.ListSource;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.security.AccountRow;
import com.investkaluga.desk.security.AccountService;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Roles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Who can sign in, and as what. */
@Route(AccountsView.PATH)
@Menu(order = 90, title = "account.title")
@RolesAllowed(Roles.ADMIN)
final class AccountsView extends Composite<Main> implements AddressReader, BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "accounts";

    private final AccountService accounts;
    private final RecordGrid<AccountRow> grid;
    private final FilterBar filters = new FilterBar(this::filter);

    AccountsView(
            AccountService accounts, RecordValidator validator, UserPreferences preferences, CurrentUser currentUser) {
        this.accounts = accounts;
        var dialogs = new AccountDialogs(accounts, validator, () -> show(filters.query()));

        var create = new Button(getTranslation("account.new"), click -> dialogs.create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        filters.search("q", getTranslation("account.search"));
        grid = AccountColumns.grid(this, preferences)
                .onOpen(dialogs::edit)
                .menu(row -> new AccountMenu(row, dialogs, row.id() == currentUser.accountId()))
                .complete("accounts", getTranslation("account.none"));
        grid.filteredBy(filters).onSort(sort -> filter(filters.query().with("sort", sort), true));

        getContent().addClassNames("desk-page", "desk-page-fill");
        getContent().add(new PageHeader(getPageTitle()).actions(create), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(understood(event.getLocation()));
    }

    @Override
    public void read(Misread address) {
        grid.read(address);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }

    private void filter(Query query, boolean step) {
        if (step) {
            query.go(UI.getCurrent(), PATH);
        } else {
            query.replace(UI.getCurrent(), PATH);
            show(query);
        }
    }

    private void show(Query query) {
        var wanted = query.get("q").orElse("").strip().toLowerCase(Locale.ROOT);
        var shown = accounts.list().stream().filter(row -> matches(row, wanted)).toList();
        grid.show(new ListSource<>(shown, AccountColumns::order), query);
    }

    private static boolean matches(AccountRow row, String wanted) {
        return row.userName().contains(wanted)
                || row.displayName().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
