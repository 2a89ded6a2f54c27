package com.investkaluga.desk.trade.ingest.ui;

import com.investkaluga.desk.base.UserPreferences;
import com.investkaluga.desk.base.ui.AddressReader;
import com.investkaluga.desk.base.ui.EmptyState;
import com.investkaluga.desk.base.ui.FilterBar;
import com.investkaluga.desk.base.ui.Misread;
import com.investkaluga.desk.base.ui.News;
import com.investkaluga.desk.base.ui.Notifier;
import com.investkaluga.desk.base.ui.PageHeader;
import com.investkaluga.desk.base.ui.Query;
import com.investkaluga.desk.base.ui.RecordGrid;
import com.investkaluga.desk.security.CurrentUser;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.security.Roles;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.ImportRow;
import com.investkaluga.desk.trade.ingest.ImportService;
import com.investkaluga.desk.trade.ingest.ImportStatus;
import com.investkaluga.desk.trade.ingest.ImportsChanged;
import com.investkaluga.desk.trade.ingest.ReceivedFile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** Where files of statistics are dropped, and what became of those before. */
@Route(ImportWords.PATH)
@Menu(order = 3, title = "trade.import.title")
@RolesAllowed(Roles.EXECUTIVE)
class ImportListView extends Composite<Main> implements AddressReader, BeforeEnterObserver, HasDynamicTitle {

    /** Some ten years of a file every working day; older ones keep their address. */
    private static final int MOST = 3_000;

    private final ImportService imports;
    private final FilterBar filters;
    private final RecordGrid<ImportRow> grid;
    private final EmptyState nothingYet;
    private final EmptyState onlySample;

    ImportListView(ImportService imports, News news, UserPreferences preferences, CurrentUser currentUser) {
        this.imports = imports;
        var mayImport = currentUser.isAtLeast(Role.STAFF);
        filters = createFilters();
        grid = ImportColumns.grid(this, preferences).filteredBy(filters);
        grid.onSort(sort -> filters.query().with("sort", sort).go(UI.getCurrent(), ImportWords.PATH));
        nothingYet = empty("trade.import.none", mayImport);
        onlySample = empty("trade.import.onlySample", mayImport);
        news.follow(this, ImportsChanged.class, change -> show(filters.query()));

        getContent().addClassNames("desk-page", "desk-page-fill");
        getContent().add(new PageHeader(getPageTitle()));
        if (mayImport) {
            getContent()
                    .add(new FileDrop(
                            getTranslation("trade.import.choose"),
                            getTranslation("trade.import.drop"),
                            imports,
                            this::open));
        }
        getContent().add(new UnderstoodFiles(), nothingYet, onlySample, filters, grid);
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
        return getTranslation("trade.import.title");
    }

    private void show(Query query) {
        var all = imports.page(PageRequest.of(0, MOST));
        nothingYet.setVisible(all.isEmpty());
        onlySample.setVisible(!all.isEmpty() && all.stream().allMatch(row -> row.kind() == BatchKind.SAMPLE));
        filters.setVisible(!all.isEmpty());
        grid.setVisible(!all.isEmpty());
        var status = query.get("status", ImportStatus.class);
        var kind = query.get("kind", BatchKind.class);
        var shown = all.stream()
                .filter(row -> status.isEmpty() || status.get() == row.status())
                .filter(row -> kind.isEmpty() || kind.get() == row.kind())
                .toList();
        grid.show(ImportColumns.rows(shown), query);
    }

    private EmptyState empty(String key, boolean mayImport) {
        return new EmptyState(getTranslation(mayImport ? key : key + ".reader"));
    }

    private FilterBar createFilters() {
        var bar = new FilterBar((query, step) -> query.go(UI.getCurrent(), ImportWords.PATH));
        bar.choice("status", getTranslation("trade.import.status"), ImportStatus.class, "trade.import.status");
        bar.choice("kind", getTranslation("trade.import.kind"), BatchKind.class, "trade.import.kind");
        return bar;
    }

    /** One file opens its page; of several the list tells. */
    private void open(List<ReceivedFile> files) {
        if (files.size() == 1) {
            DroppedFile.open(files.getFirst().id());
        } else {
            show(filters.query());
            Notifier.success(getTranslation("trade.import.received", Map.of("count", files.size())));
        }
    }
}
