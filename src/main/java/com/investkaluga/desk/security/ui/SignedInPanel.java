package com.investkaluga.desk.security.ui;

import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.base.ui.UserPanel;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Language;
import com.investkaluga.desk.security.OwnAccount;
import com.investkaluga.desk.security.Theme;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;

/** Who is signed in, with their own settings behind it. */
@org.springframework.stereotype.Component
class SignedInPanel implements UserPanel {

    private final CurrentUser currentUser;
    private final OwnAccount ownAccount;
    private final AuthenticationContext authentication;

    SignedInPanel(CurrentUser currentUser, OwnAccount ownAccount, AuthenticationContext authentication) {
        this.currentUser = currentUser;
        this.ownAccount = ownAccount;
        this.authentication = authentication;
    }

    @Override
    public Component create() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        bar.addClassName("desk-user");
        if (!currentUser.isSignedIn()) {
            return bar;
        }
        var user = bar.addItem(who(bar));
        user.setAriaLabel(bar.getTranslation("account.menu", Map.of("name", currentUser.displayName())));
        var menu = user.getSubMenu();
        languages(bar, menu.addItem(bar.getTranslation("account.language")).getSubMenu());
        themes(bar, menu.addItem(bar.getTranslation("account.theme")).getSubMenu());
        menu.addSeparator();
        menu.addItem(
                bar.getTranslation("password.title"), click -> UI.getCurrent().navigate(ChangePasswordView.class));
        menu.addItem(bar.getTranslation("account.signOut"), click -> authentication.logout());
        return bar;
    }

    private Component who(MenuBar bar) {
        var name = Ui.span(currentUser.displayName(), "desk-user-name");
        var role = Ui.secondary(bar.getTranslation("account.role." + currentUser.role()));
        return Ui.div("desk-user-box", new Avatar(currentUser.displayName()), Ui.div("desk-brand-words", name, role));
    }

    private void languages(MenuBar bar, SubMenu menu) {
        for (var language : Language.values()) {
            var item = menu.addItem(bar.getTranslation("account.language." + language), click -> {
                ownAccount.useLanguage(language);
                // Every text on the page is in the old language, the shell's too.
                UI.getCurrent().getPage().reload();
            });
            item.setCheckable(true);
            item.setChecked(language == currentUser.language());
        }
    }

    private void themes(MenuBar bar, SubMenu menu) {
        for (var theme : Theme.values()) {
            var item = menu.addItem(bar.getTranslation("account.theme." + theme), click -> {
                ownAccount.useTheme(theme);
                UserSettings.colour(UI.getCurrent(), theme);
                menu.getItems().forEach(other -> other.setChecked(false));
                click.getSource().setChecked(true);
            });
            item.setCheckable(true);
            item.setChecked(theme == currentUser.theme());
        }
    }
}
