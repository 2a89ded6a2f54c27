package com.investkaluga.desk.base.ui;

import com.investkaluga.desk.base.RecordRef;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The sections of one record as tabs; a section is built when it is opened first. */
public final class RecordSections extends Composite<Div> {

    private final Map<Tab, RecordSection> sections = new LinkedHashMap<>();
    private final Tabs tabs = new Tabs();
    private final Div body = Ui.div("desk-sections-body");
    private final RecordRef record;

    /**
     * @param all every section the application knows; those of the record's kind are shown
     * @param opened told of the id of a section that the user opens
     */
    public RecordSections(RecordRef record, List<RecordSection> all, Consumer<String> opened) {
        this.record = record;
        tabs.setAutoselect(false);
        tabs.getElement().setAttribute("aria-label", getTranslation("base.sections"));
        // Vaadin's scroller inside the tabs can take the focus, which a list of tabs must not contain (axe:
        // aria-required-children).
        tabs.getElement()
                .executeJs("(this.updateComplete || Promise.resolve()).then(() => this.shadowRoot"
                        + ".querySelectorAll('div[tabindex]').forEach(part => part.removeAttribute('tabindex')))");
        all.stream()
                .filter(section -> section.kind() == record.kind() && section.visibleFor(record))
                .sorted(Comparator.comparingInt(RecordSection::order))
                .forEach(this::add);
        tabs.addSelectedChangeListener(event -> {
            showSelected();
            if (event.isFromClient()) {
                opened.accept(sections.get(event.getSelectedTab()).id());
            }
        });
        getContent().addClassName("desk-sections");
        getContent().add(tabs, body);
        setVisible(!sections.isEmpty());
    }

    /** Opens the section with this id, or the first where there is none. */
    public void open(String id) {
        find(id).ifPresent(tab -> {
            tabs.setSelectedTab(tab);
            if (body.getComponentCount() == 0) {
                showSelected();
            }
        });
    }

    /** As {@link #open}, for whoever comes by a link on the same page: they go on from the tab, though it was open already. */
    public void lead(String id) {
        open(id);
        if (tabs.getSelectedTab() != null) {
            tabs.getSelectedTab().getElement().callJsFunction("focus");
        }
    }

    /** For whoever was on the open tab before the page was built anew: they go on from there. */
    public void goOn() {
        if (tabs.getSelectedTab() != null) {
            Ui.goOnFrom(tabs.getSelectedTab());
        }
    }

    /** Whether this section is the open one and reads the address by itself, so that the page around it can stay. */
    public boolean follows(String id) {
        return find(id).filter(tab -> tab == tabs.getSelectedTab()).isPresent()
                && body.getChildren().allMatch(AfterNavigationObserver.class::isInstance);
    }

    /** Says which tabs there are, and what the sections read of the address. */
    public void read(Misread address) {
        address.unless(
                "tab",
                id -> sections.values().stream()
                        .filter(section -> section.id().equals(id))
                        .findFirst());
        sections.values().forEach(section -> section.read(address));
    }

    private Optional<Tab> find(String id) {
        return sections.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> sections.keySet().stream().findFirst());
    }

    private void add(RecordSection section) {
        var tab = new Tab(getTranslation(section.titleKey()));
        var count = section.count(record);
        if (count >= 0) {
            tab.add(Ui.span(Ui.formats(this).count(count), "desk-tab-count"));
        }
        sections.put(tab, section);
        tabs.add(tab);
    }

    private void showSelected() {
        body.removeAll();
        if (tabs.getSelectedTab() != null) {
            body.add(sections.get(tabs.getSelectedTab()).create(record));
        }
    }
}
