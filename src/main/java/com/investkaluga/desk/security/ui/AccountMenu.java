package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.security.AccountRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Map;

/** What can be done with one account; nobody shuts themselves out. */
final class AccountMenu extends Composite<MenuBar> {

    AccountMenu(AccountRow account, AccountDialogs dialogs, boolean ownAccount) {
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_SMALL);
        var item = bar.addItem("⋯");
        item.setAriaLabel(getTranslation("account.actions", Map.of("name", account.displayName())));
        var menu = item.getSubMenu();
        menu.addItem(getTranslation("account.edit"), click -> dialogs.edit(account));
        if (!ownAccount) {
            menu.addItem(getTranslation("account.reset"), click -> dialogs.resetPassword(account));
            if (account.disabled()) {
                menu.addItem(getTranslation("account.enable"), click -> dialogs.enable(account));
            } else {
                menu.addItem(getTranslation("account.disable"), click -> dialogs.disable(account));
            }
        }
    }
}
