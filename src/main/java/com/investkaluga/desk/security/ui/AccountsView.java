package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.base.RecordValidator;
import com.investkaluga.desk.base.ui.Chip;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.AccountRow;
import com.investkaluga.desk.security.AccountService;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Who can sign in, and as what. */
@Route("accounts")
@Menu(order = 90, title = "account.title")
@RolesAllowed(Roles.ADMIN)
final class AccountsView extends Composite<Main> implements HasDynamicTitle {

    private final AccountService accounts;
    private final AccountDialogs dialogs;
    private final CurrentUser currentUser;
    private final Grid<AccountRow> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Span count = Ui.secondary("");
    private GridListDataView<AccountRow> rows;

    AccountsView(AccountService accounts, RecordValidator validator, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        dialogs = new AccountDialogs(accounts, validator, this::reload);

        var create = new Button(getTranslation("account.new"), click -> dialogs.create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.setPlaceholder(getTranslation("account.search"));
        search.setAriaLabel(getTranslation("account.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> rows.refreshAll());
        search.addClassName("desk-filter-search");
        count.getElement().setAttribute("aria-live", "polite");
        buildGrid();
        rows = grid.setItems(accounts.list());
        watchRows();

        getContent().addClassNames("desk-page", "desk-page-fill");
        var tools = Ui.div("desk-grid-tools", search, Ui.div("desk-spacer"), count);
        getContent().add(new PageHeader(getPageTitle()).actions(create), Ui.div("desk-grid-box", tools, grid));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }

    private void buildGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("desk-grid");
        grid.setEmptyStateText(getTranslation("account.none"));
        text("account.userName", AccountRow::userName);
        text("account.displayName", AccountRow::displayName);
        grid.addColumn(row -> getTranslation("account.role." + row.role()))
                .setHeader(getTranslation("account.role"))
                .setComparator(Comparator.comparing(AccountRow::role))
                .setAutoWidth(true);
        text("account.language", row -> getTranslation("account.language." + row.language()));
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("account.state"))
                .setComparator(Comparator.comparing(AccountRow::disabled).thenComparing(AccountRow::passwordChangeDue))
                .setAutoWidth(true);
        grid.addColumn(this::lastLogin)
                .setHeader(getTranslation("account.lastLogin"))
                .setComparator(Comparator.comparing(
                        AccountRow::lastLoginAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .setAutoWidth(true);
        grid.addComponentColumn(row -> new AccountMenu(row, dialogs, row.id() == currentUser.accountId()))
                .setFlexGrow(0)
                .setWidth("64px");
        grid.addItemClickListener(click -> dialogs.edit(click.getItem()));
    }

    private void text(String titleKey, com.vaadin.flow.function.ValueProvider<AccountRow, String> value) {
        grid.addColumn(value)
                .setHeader(getTranslation(titleKey))
                .setSortable(true)
                .setResizable(true)
                .setAutoWidth(true);
    }

    private Component state(AccountRow row) {
        var chips = Ui.div("desk-cell");
        if (row.disabled()) {
            chips.add(new Chip(getTranslation("account.state.disabled"), Chip.Tone.OUTLINE));
        } else if (row.passwordChangeDue()) {
            chips.add(new Chip(getTranslation("account.state.passwordDue"), Chip.Tone.ATTENTION));
        } else {
            chips.add(new Chip(getTranslation("account.state.active"), Chip.Tone.ACCENT));
        }
        if (row.demo()) {
            chips.add(Ui.secondary(getTranslation("account.sample")));
        }
        return chips;
    }

    private String lastLogin(AccountRow row) {
        return row.lastLoginAt() == null
                ? getTranslation("account.lastLogin.never")
                : Ui.formats(this).dateTime(row.lastLoginAt(), ZoneId.systemDefault());
    }

    private void reload() {
        rows = grid.setItems(accounts.list());
        watchRows();
    }

    private void watchRows() {
        rows.setFilter(this::matches);
        rows.addItemCountChangeListener(change -> showCount());
        showCount();
    }

    private void showCount() {
        count.setText(getTranslation("account.count", Map.of("count", rows.getItemCount())));
    }

    private boolean matches(AccountRow row) {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return row.userName().contains(wanted)
                || row.displayName().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
