package com.investkaluga.desk.trade.ingest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.investkaluga.bench.files.MadeFormat;
import com.investkaluga.desk.base.ui.TranslationProvider;
import com.investkaluga.desk.base.ui.Ui;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.ViewTest;
import com.investkaluga.desk.trade.ingest.CustomsFile;
import com.investkaluga.desk.trade.ingest.ImportStatus;
import com.investkaluga.desk.trade.ingest.file.Problem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class ImportViewTest extends ImportPages {

    @Autowired
    private JdbcClient client;

    @Test
    void a_file_that_was_read_says_in_a_sentence_what_committing_it_does() {
        var read = read("new.csv", file().imports("02/2031", "DE", "8703231010", "300"));

        open(Role.STAFF, read.id());

        assertThat(page())
                .contains("Committing adds 2 entries for Jan–Feb 2031. Nothing is stored for them yet.")
                .contains("waits for a decision", "Customs statistics")
                .contains("The file speaks of imports only.");
        assertThat(button("Commit").isEnabled()).isTrue();
    }

    @Test
    void whoever_commits_the_first_real_file_reads_that_the_sample_goes() {
        var read = read("first.csv", file());

        open(Role.STAFF, read.id());

        assertThat(page()).contains("The screens speak from sample statistics until now.");
    }

    @Test
    void after_the_commit_the_page_says_who_did_it_and_leads_to_the_figures() {
        var read = read("commit.csv", file());
        open(Role.STAFF, read.id());

        LocatorJ._click(button("Commit"));
        await(() -> imports.get(read.id()).status() == ImportStatus.COMMITTED && page().contains("by staff."));

        assertThat(links()).contains("?period=2031", "trade?period=2031-01");
        assertThat(offers("Commit")).isFalse();
    }

    @Test
    void an_executive_reads_what_a_file_would_change_and_decides_nothing() {
        var read = read("reader.csv", file());

        open(Role.EXECUTIVE, read.id());

        assertThat(page()).contains("Committing adds 1 entry for Jan 2031.");
        assertThat(offers("Commit")).isFalse();
        assertThat(offers("Discard the file")).isFalse();
        assertThat(offers("Read it again this way")).isFalse();
    }

    @Test
    void lines_that_are_not_understood_hold_the_commit_back_until_they_are_left_out() {
        var read = read("bad.csv", file().imports("13/2031", "CN", "8703231010", "7"));

        open(Role.STAFF, read.id());
        assertThat(button("Commit").isEnabled()).isFalse();
        choose(1);
        assertThat(button("Commit").isEnabled()).isTrue();
        choose(0);
        assertThat(button("Commit").isEnabled()).isFalse();
    }

    @Test
    void what_is_chosen_about_bad_lines_stays_chosen_while_they_are_looked_at() {
        var read = read("bad.csv", file().imports("13/2031", "CN", "8703231010", "7"));
        open(Role.STAFF, read.id());
        choose(1);

        Ui.go("trade/imports/" + read.id() + "?tab=reading");
        Ui.go("trade/imports/" + read.id() + "?tab=problems");

        assertThat(button("Commit").isEnabled()).isTrue();
        assertThat(GridKt._findAll(problems())).hasSize(1);
    }

    @Test
    void a_file_that_is_read_another_way_says_so_and_keeps_the_choice_about_no_more_bad_lines() {
        var read = read("bad.csv", file().imports("13/2031", "CN", "8703231010", "7"));
        open(Role.STAFF, "trade/imports/" + read.id() + "?tab=reading");
        choose(1);

        readAnotherWay("Separator", '\t', "set by hand: separator tab");
        assertThat(button("Commit").isEnabled()).isTrue();

        readAnotherWay("Decimal mark", '.', "set by hand: separator tab, decimal mark point");
        readAnotherWay("Decimal mark", null, "What committing does");
        assertThat(page()).doesNotContain("decimal mark point");
        assertThat(button("Commit").isEnabled()).isTrue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by class, and a class knows no type arguments
    private static void readAnotherWay(String what, Character mark, String said) {
        var select = (Select<Character>) LocatorJ._get(Select.class, spec -> spec.withLabel(what));
        select.setValue(mark);
        LocatorJ._click(button("Read it again this way"));
        await(() -> offers("Read it again this way") && page().contains(said));
    }

    @Test
    void taking_a_file_without_its_bad_lines_commits_the_others() {
        var read = read("bad.csv", file().imports("13/2031", "CN", "8703231010", "7"));
        open(Role.STAFF, read.id());

        choose(1);
        LocatorJ._click(button("Commit"));
        await(() -> imports.get(read.id()).status() == ImportStatus.COMMITTED);

        assertThat(imports.get(read.id()).row().rows()).isEqualTo(1);
    }

    @Test
    void every_line_that_is_not_understood_is_named_with_what_to_do() {
        var read = read("bad.csv", file().imports("13/2031", "CN", "8703231010", "7"));

        open(Role.STAFF, read.id());

        assertThat(GridKt._findAll(problems())).extracting(Problem::line).containsExactly(3L);
        assertThat(GridKt._getFormattedRow(problems(), 0))
                .anySatisfy(cell -> assertThat(cell).contains("13/2031").contains("is no month"));
        assertThat(LocatorJ._find(Upload.class))
                .as("corrected lines are dropped here")
                .hasSize(1);
    }

    @Test
    void who_dropped_corrected_lines_is_led_on_however_fast_they_were_read() throws IOException {
        var read = read("bad.csv", file().imports("13/2031", "CN", "8703231010", "7"));
        var lines = Files.readString(imports.badLines(read.id()).orElseThrow());
        var correction = read("corrected.csv", lines.replace("13/2031", "02/2031"));
        SignIn.as(Role.STAFF);

        DroppedFile.open(correction.id());

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("trade/imports/" + read.id());
        assertThat(page()).contains("Committing adds 2 entries for Jan–Feb 2031.");
    }

    @Test
    void corrected_lines_lead_to_the_import_that_they_came_from() throws IOException {
        var read = read("bad.csv", file().imports("13/2031", "CN", "8703231010", "7"));
        var lines = Files.readString(imports.badLines(read.id()).orElseThrow());

        var correction = read("corrected.csv", lines.replace("13/2031", "02/2031"));

        assertThat(correction.status()).isEqualTo(ImportStatus.JOINED);
        open(Role.STAFF, correction.id());
        assertThat(links()).contains("trade/imports/" + read.id());
        open(Role.STAFF, read.id());
        assertThat(page()).contains("Committing adds 2 entries for Jan–Feb 2031.");
    }

    @Test
    void what_a_correction_left_wrong_is_named_by_both_its_lines() throws IOException {
        var read = read(
                "bad.csv",
                file().imports("13/2031", "CN", "8703231010", "7").imports("14/2031", "CN", "8703231010", "7"));
        var lines = Files.readString(imports.badLines(read.id()).orElseThrow());
        read("corrected.csv", lines.replace("13/2031", "02/2031"));

        open(Role.STAFF, read.id());

        assertThat(problems().getColumns())
                .extracting(Grid.Column::getHeaderText)
                .startsWith("Line of the corrected file", "Line of the original");
        assertThat(GridKt._getFormattedRow(problems(), 0)).startsWith("3", "4");
    }

    @Test
    void before_is_a_dash_where_nothing_is_stored_and_never_a_zero() {
        commit("germany.csv", file("DE", "300000"));
        var read = read("both.csv", file("DE", "300000").imports("02/2031", "CN", "8703231010", "1500000"));

        open(Role.STAFF, read.id());

        assertThat(cells(0)).containsSubsequence("Jan 2031", "—", "—", "0.3", "0.3", "0.0");
        assertThat(cells(1)).containsSubsequence("Feb 2031", "—", "—", "—", "1.5", "+1.5");
    }

    @Test
    void so_it_is_by_partner_and_after_is_one_where_nothing_would_be_left() {
        commit("germany.csv", file("DE", "300000"));
        var read = read("china.csv", file("CN", "1500000"));

        open(Role.STAFF, "trade/imports/" + read.id() + "?tab=partners");

        assertThat(cells(0)).containsSubsequence("—", "—", "—", "1.5", "+1.5");
        assertThat(cells(1)).containsSubsequence("—", "—", "0.3", "—", "−0.3");
    }

    @Test
    void what_is_stored_and_not_in_the_file_is_said_before_it_goes() {
        commit("whole.csv", file().imports("01/2031", "DE", "8703231010", "300"));
        var read = read("half.csv", file());

        open(Role.STAFF, read.id());

        assertThat(page()).contains("1 stored entry is not in the file and would go.");
    }

    @Test
    void a_direction_that_is_missing_altogether_is_said_before_it_goes() {
        commit("both.csv", file().exports("01/2031", "DE", "8703231010", "300"));
        var read = read("imports-only.csv", file());

        open(Role.STAFF, read.id());

        assertThat(page()).contains("The file has no exports for Jan 2031, although exports are stored.");
    }

    @Test
    void a_file_without_any_change_says_so() {
        commit("once.csv", file());
        var read = read("twice.csv", file().line(""));

        open(Role.STAFF, read.id());

        assertThat(page()).contains("Committing changes no number.");
    }

    @Test
    void the_very_same_file_leads_to_its_import_and_is_read_again_only_when_asked() {
        var first = commit("same.csv", file());
        var again = read("same.csv", file());

        open(Role.STAFF, again.id());
        assertThat(page()).contains("This is the very same file as import " + first.id());
        assertThat(links()).contains("trade/imports/" + first.id());
        LocatorJ._click(button("Read it again anyway"));
        await(() -> imports.get(again.id()).status() == ImportStatus.READY);
    }

    @Test
    void a_refused_file_says_why_and_what_to_do() {
        var read = read("page.html", "<!doctype html><html><body>Service unavailable</body></html>");

        open(Role.STAFF, read.id());

        assertThat(page()).contains("This is a web page, not a table");
        assertThat(button("Read it again").isEnabled()).isTrue();
        assertThat(button("Discard the file").isEnabled()).isTrue();
    }

    @Test
    void discarding_asks_first_and_goes_back_to_the_list() {
        var read = read("discard.csv", file());
        open(Role.STAFF, read.id());

        LocatorJ._click(button("Discard the file"));
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));

        assertThat(imports.get(read.id()).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("trade/imports");
    }

    @Test
    void a_file_of_countries_names_some_of_them_and_leads_to_their_pages_and_not_to_the_dashboard() {
        var read = read("world.csv", world("CHN", "DEU", "FRA", "ITA", "POL", "KAZ", "IND", "TUR", "VNM", "JPN"));
        open(Role.MANAGER, read.id());
        assertThat(page())
                .contains("The trade of China, Germany, France, India, Italy, Japan, Kazakhstan, Poland and 2 more");

        imports.commit(read.id());
        open(Role.MANAGER, read.id());

        assertThat(links())
                .contains("partners/CN", "partners/DE", "partners/FR")
                .doesNotContain("?period=2031");
        LocatorJ._click(button("Undo this import"));
        assertThat(LocatorJ._get(ConfirmDialog.class).getElement().getTextRecursively())
                .contains("China, 2031", "Germany, 2031");
    }

    @Test
    void countries_that_report_one_year_are_one_period_of_several_reporters() {
        var read = read("world.csv", world("CHN", "DEU", "FRA"));

        open(Role.STAFF, read.id());

        assertThat(LocatorJ._find(Tab.class))
                .extracting(tab -> tab.getElement().getTextRecursively())
                .contains("By period1", "By partner1");
        assertThat(page()).contains("3 lines, one for each reporter and period");
    }

    @Test
    void another_region_s_trade_is_said_to_be_kept_apart_and_why_no_screen_shows_it() {
        var id = commit("moscow.csv", new CustomsFile().line(OTHER_REGION)).id();

        open(Role.EXECUTIVE, id);

        assertThat(page())
                .contains("Kept as context, apart from the region’s figures: the trade of Region 45000.")
                .contains("No screen shows the trade of other regions yet")
                .doesNotContain("See it on the dashboard", "on their own pages");
        assertThat(cells(0)).as("what the file says stays on its page").contains("Jan 2031", "0.3");
    }

    @Test
    void a_file_of_the_region_and_of_another_leads_to_the_dashboard_and_names_the_other() {
        var id = commit("both.csv", file().line(OTHER_REGION)).id();

        open(Role.EXECUTIVE, id);

        assertThat(links()).contains("?period=2031", "trade?period=2031-01");
        assertThat(page()).contains("Kept as context, apart from the region’s figures: the trade of Region 45000.");
    }

    @Test
    void what_russia_reports_is_said_to_stand_on_its_partners_pages() {
        var read = read("russia.csv", world("RUS"));
        imports.commit(read.id());

        open(Role.EXECUTIVE, read.id());

        assertThat(page()).contains("What Russia reports is seen on the pages of its partners");
    }

    /** Each one's trade with the world in a year. */
    private static String world(String... reporters) {
        return "period,flowCode,reporterISO,reporterDesc,partnerISO,cmdCode,primaryValue\n"
                + Stream.of(reporters)
                        .map(reporter -> "2031,M," + reporter + "," + reporter + ",W00,TOTAL,1000000\n")
                        .collect(Collectors.joining());
    }

    @Test
    void only_a_manager_is_offered_to_undo() {
        var committed = commit("undo.csv", file());

        open(Role.STAFF, committed.id());
        assertThat(offers("Undo this import")).isFalse();
        open(Role.MANAGER, committed.id());
        assertThat(button("Undo this import").isEnabled()).isTrue();
    }

    @Test
    void an_undo_that_the_desk_did_not_survive_is_said_on_the_page() {
        var committed = commit("killed.csv", file());
        say("trade.import.undo.interrupted", committed.id());

        open(Role.EXECUTIVE, committed.id());

        assertThat(page()).contains("stopped while this import was being undone", "all of it still counts");
    }

    @Test
    void what_somebody_is_undoing_is_not_offered_to_be_undone_by_another() {
        var committed = commit("undo.csv", file());
        say("trade.import.undo.running", committed.id());

        open(Role.MANAGER, committed.id());

        assertThat(page()).contains("This import is being undone just now.");
        assertThat(button("Undo this import").isEnabled()).isFalse();
    }

    @Test
    void what_somebody_is_committing_is_not_offered_to_be_committed_by_another() {
        var read = read("DATTSVT.csv", file());
        say("trade.import.commit.running", read.id());

        open(Role.STAFF, read.id());

        assertThat(page()).contains("This import is being committed just now.");
        assertThat(button("Commit").isEnabled()).isFalse();
    }

    @Test
    void nothing_is_said_of_a_comparison_that_is_being_made_anew() {
        var read = read("DATTSVT.csv", file());
        client.sql("UPDATE import_batch SET preview_stamp = NULL WHERE id = ?")
                .param(read.id())
                .update();

        open(Role.STAFF, read.id());

        assertThat(page()).contains("It is compared anew").doesNotContain("Committing adds", "nothing was stored");
        assertThat(button("Commit").isEnabled()).isFalse();
    }

    @Test
    void a_small_file_is_so_many_bytes_large() {
        var read = read("DATTSVT.csv", new CustomsFile().imports("01/2031", "CN", "8703231010", "100"));

        open(Role.STAFF, read.id());

        assertThat(page()).containsPattern("· \\d{3} bytes ·");
    }

    private void say(String key, long id) {
        client.sql("UPDATE import_batch SET message_key = ?, message_arguments = '{}' WHERE id = ?")
                .params(key, id)
                .update();
    }

    @Test
    void all_that_is_gone_is_one_line_with_its_list_behind_it() {
        commit(
                "before.csv",
                new CustomsFile()
                        .imports("01/2031", "DE", "8703231010", "2000000")
                        .imports("01/2031", "FR", "8703231010", "1000000"));
        var read = read("after.csv", new CustomsFile().imports("01/2032", "ZZ", "8703231010", "5"));

        open(Role.STAFF, "trade/imports/" + read.id() + "?tab=notices");

        assertThat(LocatorJ._find(Tab.class))
                .extracting(tab -> tab.getElement().getTextRecursively())
                .as("what is gone, a month to come, and the unknown code")
                .contains("To look at3");
        assertThat(cells(0)).contains("Not begun yet", "Jan 2032");
        assertThat(cells(1)).contains("Unknown code ZZ");
        var gone = LocatorJ._get(Details.class);
        assertThat(gone.getElement().getTextRecursively()).contains("Not in the file 2");
        gone.setOpened(true);
        Grid<?> list = LocatorJ._get(gone, Grid.class);
        assertThat(GridKt._getFormattedRow(list, 0))
                .contains("Imports: nothing in the file, a year before 2,000,000 USD");
        assertThat(GridKt._getFormattedRow(list, 1))
                .contains("Imports: nothing in the file, a year before 1,000,000 USD");
    }

    @Test
    void what_speaks_of_no_line_has_no_column_of_lines() {
        commit("before.csv", file("DE", "1000000"));
        var read = read("after.csv", new CustomsFile().imports("01/2032", "ZZ", "8703231010", "5"));

        open(Role.STAFF, "trade/imports/" + read.id() + "?tab=notices");

        assertThat(cells(1)).contains("Unknown code ZZ");
        assertThat(LocatorJ._get(Grid.class).getColumnByKey("line").isVisible()).isFalse();
    }

    @Test
    void undoing_shows_what_it_changes_and_brings_back_what_was_there() {
        var committed = commit("undo.csv", file());
        open(Role.MANAGER, committed.id());

        LocatorJ._click(button("Undo this import"));
        var dialog = LocatorJ._get(ConfirmDialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("undo.csv counts no more", "Imports now");
        ConfirmDialogKt._fireConfirm(dialog);
        assertThat(offers("Undo this import")).as("a second time").isFalse();
        assertThat(page()).contains("Undoing: every screen shows what was there before in a moment");
        await(() -> imports.get(committed.id()).status() == ImportStatus.UNDONE && page().contains("by manager. What"));
    }

    @Test
    void an_import_that_others_stand_on_names_them_instead_of_being_undone() {
        var first = commit("first.csv", file());
        var second = commit("second.csv", file().imports("01/2031", "DE", "8703231010", "300"));

        open(Role.MANAGER, first.id());

        assertThat(button("Undo this import").isEnabled()).isFalse();
        assertThat(page()).contains("Later imports stand on this one.");
        assertThat(links()).contains("trade/imports/" + second.id());
    }

    @Test
    void another_s_commit_is_seen_without_reloading_the_page() {
        var read = read("watched.csv", file());
        open(Role.STAFF, read.id());

        imports.commit(read.id());

        await(() -> page().contains("What became of it"));
    }

    @Test
    void how_the_file_was_read_can_be_seen_and_said_otherwise() {
        var read = read("how.csv", file());
        open(Role.STAFF, "trade/imports/" + read.id() + "?tab=reading");

        assertThat(page())
                .contains("Russian customs statistics (DATTSVT), text", "UTF-8", "tab", "comma", "10 columns");
        LocatorJ._click(button("Read it again this way"));
        await(() -> imports.get(read.id()).status() == ImportStatus.READY);
    }

    @Test
    void of_a_table_the_encoding_is_shown_and_can_be_said_too() throws IOException {
        var table = new ByteArrayOutputStream();
        MadeFormat.CUSTOMS_DBF.write(20, 3, table);
        var read = read("DATTSVT.dbf", table.toByteArray());
        open(Role.STAFF, "trade/imports/" + read.id() + "?tab=reading");

        assertThat(page()).contains("DBF table", "CP866", "comma");
        assertThat(LocatorJ._find(Select.class)).extracting("label").containsExactly("Encoding", "Decimal mark");
    }

    @Test
    void a_duplicate_is_named_with_the_line_that_says_the_same() {
        var read = read("twice.csv", file("DE", "1").imports("01/2031", "DE", "8703231010", "2"));

        open(Role.STAFF, "trade/imports/" + read.id() + "?tab=notices");

        assertThat(cells(1)).contains("3", "The same as line 2");
        assertThat(LocatorJ._get(Grid.class).getColumnByKey("line").isVisible()).isTrue();
    }

    @Test
    void what_a_zip_holds_is_named_where_it_is_refused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("no statistics".getBytes(StandardCharsets.UTF_8));
        }

        open(Role.STAFF, read("wrong.zip", packed.toByteArray()).id());

        assertThat(page()).contains("The ZIP holds readme.txt. The file begins with “no statistics”");
    }

    @Test
    void the_page_speaks_russian() {
        var read = read("по-русски.csv", file());
        SignIn.as(Role.STAFF, TranslationProvider.RUSSIAN);
        UI.getCurrent().navigate("trade/imports/" + read.id());

        assertThat(page())
                .contains("Подтверждение добавит 1 запись за янв 2031. За это время пока ничего не хранится.")
                .contains("ждёт решения");
    }

    @Test
    void an_import_that_is_not_there_is_said_to_be_missing() {
        open(Role.STAFF, "trade/imports/999999");
        assertThat(page()).contains("There is no import 999999.");
        open(Role.STAFF, "trade/imports/abc");
        assertThat(page()).contains("There is no import abc.");
    }

    private static final String OTHER_REGION =
            "ИМ\t01/2031\tDE\t8703231010\t\t300000\t1,5\t0\t45000 - ГОРОД МОСКВА\t01 - ЦЕНТРАЛЬНЫЙ ФЕДЕРАЛЬНЫЙ ОКРУГ";

    private static CustomsFile file() {
        return new CustomsFile().imports("01/2031", "CN", "8703231010", "1000,50");
    }

    private static CustomsFile file(String partner, String usd) {
        return new CustomsFile().imports("01/2031", partner, "8703231010", usd);
    }

    @SuppressWarnings("unchecked") // the open part's only grid
    private static List<String> cells(int row) {
        Grid<Object> grid = LocatorJ._get(Grid.class);
        return GridKt._getFormattedRow(grid, row);
    }

    @SuppressWarnings("unchecked") // the choice is the page's only group
    private static void choose(int option) {
        RadioButtonGroup<Object> group = LocatorJ._get(RadioButtonGroup.class);
        group.setValue(group.getListDataView().getItem(option));
    }

    @SuppressWarnings("unchecked") // the open part's only grid
    private static Grid<Problem> problems() {
        return LocatorJ._get(Grid.class);
    }

    private static List<String> links() {
        return LocatorJ._find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
