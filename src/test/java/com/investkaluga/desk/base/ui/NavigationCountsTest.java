package com.investkaluga.desk.base.ui;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.Parts;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;

/** The numbers beside the entries of the navigation. */
@ViewTest
class NavigationCountsTest {

    @Test
    void they_follow_the_archive() {
        SignIn.as(Role.MANAGER);
        UI.getCurrent().navigate("sites/7");
        Parts.await();
        var before = sites();

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Archive")));
        Parts.await("the smaller number", () -> sites() == before - 1);

        LocatorJ._click(LocatorJ._get(NotificationsKt.getNotifications().getFirst(), Button.class));
        Parts.await("the number before", () -> sites() == before);
    }

    private static int sites() {
        var item = LocatorJ._find(SideNavItem.class).stream()
                .filter(one -> "Sites".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(item.getSuffixComponent().getElement().getText());
    }
}
