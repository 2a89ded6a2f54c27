package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
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

    private final Map<String, LongSupplier> counts = new HashMap<>();
    private final Span phoneTitle = new Span();
    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries();

    Shell(List<RecordService<?, ?>> records, List<NavCount> others, ObjectProvider<UserPanel> userPanel, Later later) {
        others.forEach(other -> counts.put(other.path(), other::count));
        records.forEach(kept -> counts.put(kept.kind().path(), kept::countAll));
        setPrimarySection(Section.DRAWER);

        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        phoneTitle.addClassName("desk-phone-title");
        addToNavbar(true, toggle, phoneTitle);

        var numbers = new HashMap<String, Span>();
        addToDrawer(skipLink(), brand(), navigation(numbers));
        userPanel.ifAvailable(panel -> addToDrawer(panel.create()));
        Runnable countAnew = () -> later.complete(this::count, counted -> show(counted, numbers));
        countAnew.run();
        RecordsChanged.follow(this, countAnew);
    }

    /** The first thing the keyboard comes to: past the navigation, to the screen itself. */
    private Component skipLink() {
        var skip = new NativeButton(getTranslation("shell.skip"));
        skip.addClassName("desk-skip");
        skip.getElement().executeJs("""
                this.onclick = () => {
                  const screen = document.querySelector('main');
                  screen.tabIndex = -1;
                  screen.focus();
                }""");
        return skip;
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

    private Map<String, Long> count() {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().getAsLong()));
    }

    private void show(Map<String, Long> counted, Map<String, Span> numbers) {
        var formats = Ui.formats(this);
        numbers.forEach((path, number) -> number.setText(formats.count(counted.get(path))));
    }

    private Component navigation(Map<String, Span> numbers) {
        var groups = new TreeMap<>(entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.order() == null ? 0 : entry.order().intValue() / 10)));
        // Scrolls by its style: a scroller of the framework's own either takes the focus itself or keeps it from the
        // links.
        var box = Ui.div("desk-navigation");
        groups.forEach((number, group) -> box.add(group(groupTitle(number), group, numbers)));
        return box;
    }

    private static @Nullable String groupTitle(int number) {
        return number < GROUP_TITLES.size() ? GROUP_TITLES.get(number) : LAST_GROUP_TITLE;
    }

    private SideNav group(@Nullable String titleKey, List<MenuEntry> group, Map<String, Span> numbers) {
        var nav = new SideNav();
        if (titleKey != null && !titleKey.isEmpty()) {
            nav.setLabel(getTranslation(titleKey));
        } else {
            nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        }
        group.forEach(entry -> nav.addItem(item(entry, numbers)));
        return nav;
    }

    /** Then the pages below it belong to the other entry, and only one may be lit. */
    private boolean isAboveAnother(String path) {
        return entries.stream()
                .anyMatch(entry -> entry.path().replaceFirst("^/", "").startsWith(path + "/"));
    }

    private SideNavItem item(MenuEntry entry, Map<String, Span> numbers) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        var path = entry.path().replaceFirst("^/", "");
        item.setMatchNested(!path.isEmpty() && !isAboveAnother(path));
        if (counts.containsKey(path)) {
            var number = Ui.span("", "desk-nav-count");
            numbers.put(path, number);
            item.setSuffixComponent(number);
        }
        return item;
    }
}
