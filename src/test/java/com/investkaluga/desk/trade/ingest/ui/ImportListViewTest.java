package com.investkaluga.desk.trade.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.flow.BatchKind;
import com.investkaluga.desk.trade.ingest.CustomsFile;
import com.investkaluga.desk.trade.ingest.ImportRow;
import com.investkaluga.desk.trade.ingest.ImportStatus;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewTest
class ImportListViewTest extends ImportPages {

    @Test
    void the_history_says_what_came_when_and_from_whom() {
        var read = read("DATTSVT-2031.csv", file());

        open(Role.EXECUTIVE, "trade/imports");

        assertThat(rows().getFirst().id()).as("latest first").isEqualTo(read.id());
        var cells = GridKt._getFormattedRow(grid(), 0);
        assertThat(cells).anySatisfy(cell -> assertThat(cell).contains("DATTSVT-2031.csv", "Customs statistics"));
        assertThat(cells).anySatisfy(cell -> assertThat(cell).contains("waits for a decision"));
        assertThat(cells).contains("Jan 2031", "1");
        assertThat(cells).anySatisfy(cell -> assertThat(cell).contains("staff"));
    }

    @Test
    void the_address_filters_and_sorts() {
        read("b.csv", file());
        read("a.csv", file().imports("02/2031", "CN", "8703231010", "1"));
        read("no table", "something else");

        open(Role.STAFF, "trade/imports?status=READY&sort=title");

        assertThat(rows()).isNotEmpty().allMatch(row -> row.status() == ImportStatus.READY);
        assertThat(rows()).extracting(ImportRow::title).containsSubsequence("a.csv", "b.csv");
        assertThat(statusFilter().getValue()).isEqualTo(ImportStatus.READY);
    }

    @Test
    void staff_find_the_place_to_drop_files_and_an_executive_does_not() {
        open(Role.STAFF, "trade/imports");
        assertThat(LocatorJ._find(Upload.class)).hasSize(1);

        open(Role.EXECUTIVE, "trade/imports");
        assertThat(LocatorJ._find(Upload.class)).isEmpty();
    }

    @Test
    void the_page_names_the_files_that_are_understood_and_offers_the_template() {
        open(Role.EXECUTIVE, "trade/imports");

        assertThat(page()).contains("Russian customs statistics (DATTSVT)", "stat.customs.gov.ru", "Reported figures");
        assertThat(LocatorJ._find(Anchor.class, spec -> spec.withText("Template, Excel")))
                .hasSize(1);
    }

    /** Whether the sample alone is listed depends on what other tests left: the words fit the list either way. */
    @Test
    void a_list_in_which_something_stands_is_not_called_empty() {
        open(Role.STAFF, "trade/imports");

        var onlySample = rows().stream().allMatch(row -> row.kind() == BatchKind.SAMPLE);
        assertThat(rows()).as("the sample at least").isNotEmpty();
        assertThat(page()).doesNotContain("No file has been imported yet");
        assertThat(page().contains("So far there are only the sample statistics below"))
                .isEqualTo(onlySample);
    }

    @Test
    void an_import_that_changes_is_seen_to_change() {
        var read = read("seen.csv", file());
        open(Role.STAFF, "trade/imports");

        imports.cancel(read.id());

        await(() -> rows().getFirst().status() == ImportStatus.CANCELLED);
    }

    private static CustomsFile file() {
        return new CustomsFile().imports("01/2031", "CN", "8703231010", "1000,50");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static ComboBox<ImportStatus> statusFilter() {
        return LocatorJ._get(ComboBox.class, spec -> spec.withPlaceholder("Status"));
    }

    private static List<ImportRow> rows() {
        return GridKt._findAll(grid());
    }

    @SuppressWarnings("unchecked") // the only grid of the page
    private static Grid<ImportRow> grid() {
        return LocatorJ._get(Grid.class);
    }
}
