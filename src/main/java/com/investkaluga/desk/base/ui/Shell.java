package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame around every screen: navigation on the left (behind a button on a phone), the screen beside it. Its entries are
 * the views' own {@code @Menu} annotations; the order's tens say the group.
 */
@Layout
@PermitAll
final class Shell extends AppLayout implements AfterNavigationObserver {

    private static final List<String> GROUP_TITLES = List.of("", "shell.records", "shell.work");
    private static final String LAST_GROUP_TITLE = "shell.settings";

    private final Map<String, Long> counts;
    private final Span phoneTitle = new Span();

    Shell(List<RecordService<?, ?>> records, List<NavCount> others, ObjectProvider<UserPanel> userPanel) {
        counts = others.stream().collect(Collectors.toMap(NavCount::path, NavCount::count));
        records.forEach(kept -> counts.put(kept.kind().path(), kept.countAll()));
        setPrimarySection(Section.DRAWER);

        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        phoneTitle.addClassName("desk-phone-title");
        addToNavbar(true, toggle, phoneTitle);

        var navigation = new Scroller(navigation());
        navigation.addClassName("desk-navigation");
        addToDrawer(brand(), navigation);
        userPanel.ifAvailable(panel -> addToDrawer(panel.create()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var view = event.getActiveChain().getFirst();
        phoneTitle.setText(view instanceof HasDynamicTitle titled ? titled.getPageTitle() : "");
    }

    private Component brand() {
        var mark = new Span(getTranslation("shell.mark"));
        mark.addClassName("desk-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation("shell.name"));
        name.addClassName("desk-brand-name");
        var region = new Span(getTranslation("shell.region"));
        region.addClassName("desk-secondary");
        var words = new Div(name, region);
        words.addClassName("desk-brand-words");
        var brand = new Div(mark, words);
        brand.addClassName("desk-brand");
        return brand;
    }

    private Component navigation() {
        var groups = new TreeMap<>(MenuConfiguration.getMenuEntries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.order() == null ? 0 : entry.order().intValue() / 10)));
        var box = new Div();
        groups.forEach((number, entries) -> box.add(group(groupTitle(number), entries)));
        return box;
    }

    private static @Nullable String groupTitle(int number) {
        return number < GROUP_TITLES.size() ? GROUP_TITLES.get(number) : LAST_GROUP_TITLE;
    }

    private SideNav group(@Nullable String titleKey, List<MenuEntry> entries) {
        var nav = new SideNav();
        if (titleKey != null && !titleKey.isEmpty()) {
            nav.setLabel(getTranslation(titleKey));
        } else {
            nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        }
        entries.forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    /** Then the pages below it belong to the other entry, and only one may be lit. */
    private static boolean isAboveAnother(String path) {
        return MenuConfiguration.getMenuEntries().stream()
                .anyMatch(entry -> entry.path().replaceFirst("^/", "").startsWith(path + "/"));
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        var path = entry.path().replaceFirst("^/", "");
        item.setMatchNested(!path.isEmpty() && !isAboveAnother(path));
        var count = counts.get(path);
        if (count != null) {
            var number = new Span(Ui.formats(this).count(count));
            number.addClassName("desk-nav-count");
            item.setSuffixComponent(number);
        }
        return item;
    }
}
