package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.investkaluga.desk.trade.ingest.CustomsFile;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Journey
class ImportJourneyIT {

    private static final String IMPORT_PAGE = ".*/trade/imports/\\d+";

    @Test
    void a_dropped_file_is_previewed_committed_seen_everywhere_and_undone(Visitor staff, Visitor manager) {
        staff.signIn("staff").open("trade/imports");
        staff.drop(
                "DATTSVT.csv",
                new CustomsFile()
                        .imports("01/2031", "CN", "8703231010", "25000000,00")
                        .exports("01/2031", "DE", "3004900002", "5000000,00")
                        .bytes());

        staff.arriveAt(IMPORT_PAGE);
        assertThat(staff.heading()).hasText("DATTSVT.csv");
        assertThat(staff.text("Committing adds 2 entries for Jan 2031. Nothing is stored for them yet."))
                .isVisible();
        Accessibility.assertNothingGrave(staff);
        var path = staff.page().url().replace(staff.address() + "/", "");
        staff.button("Commit").click();

        assertThat(staff.text("DATTSVT.csv is committed: 2 rows count now.")).isVisible();
        // The button that was pressed is gone; whoever works without a mouse goes on from the page.
        assertThat(staff.page().locator("main")).isFocused();
        staff.link("See it on the dashboard").click();
        staff.arriveAt(".*period=2031.*");
        assertThat(staff.heading()).hasText("Trade and partners, 2031");
        assertThat(staff.page().locator(".desk-ranking li").first()).containsText("China");
        assertThat(staff.page().locator(".desk-ranking li").first()).containsText("25.0");
        assertThat(staff.text("Sample statistics: import")).isHidden();
        staff.open("partners/DE?period=2031");
        assertThat(staff.text("5.0").first()).isVisible();

        manager.signIn("manager").open(path);
        manager.button("Undo this import").click();
        var dialog = manager.page().locator("vaadin-confirm-dialog");
        assertThat(dialog.getByText("Imports now")).isVisible();
        assertThat(dialog.getByText("25.0").first()).isVisible();
        agree(manager, "Undo this import");
        assertThat(manager.text("What it had replaced counts again.")).isVisible();
        // Nobody touched the page that the other looks at.
        assertThat(staff.text("Sample statistics: import")).isVisible();

        staff.open("?period=2013");
        assertThat(staff.text("Sample statistics: import")).isVisible();
        assertThat(staff.page().locator(".desk-ranking li").first()).containsText("Germany");
    }

    @Test
    void lines_that_are_not_understood_are_downloaded_corrected_and_dropped_again(Visitor visitor) throws IOException {
        visitor.signIn("staff").open("trade/imports");
        visitor.drop(
                "slips.csv",
                new CustomsFile()
                        .imports("01/2031", "CN", "8703231010", "100")
                        .imports("13/2031", "CN", "8703231010", "200")
                        .bytes());
        visitor.arriveAt(IMPORT_PAGE);
        assertThat(visitor.text("“13/2031” in period is no month")).isVisible();
        assertThat(visitor.button("Commit")).isDisabled();

        var download = visitor.page()
                .waitForDownload(() -> visitor.link("Download the line").click());
        var lines = Files.readString(download.path());
        visitor.drop("slips-corrected.csv", lines.replace("13/2031", "02/2031").getBytes(StandardCharsets.UTF_8));

        assertThat(visitor.heading())
                .hasText(
                        "slips.csv",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(15_000));
        assertThat(visitor.text("Committing adds 2 entries for Jan–Feb 2031.")).isVisible();
        assertThat(visitor.button("Commit")).isEnabled();
        visitor.button("Discard the file").click();
        agree(visitor, "Discard the file");
        assertThat(visitor.heading()).hasText("Imports");
    }

    @Test
    void whoever_reads_a_page_stays_in_their_place_when_somebody_else_commits(Visitor manager, Visitor reader) {
        manager.signIn("manager").open("trade/imports");
        manager.drop(
                "place.csv",
                new CustomsFile()
                        .imports("02/2031", "CN", "8703231010", "1000000,00")
                        .bytes());
        manager.arriveAt(IMPORT_PAGE);
        reader.signIn("executive").open("partners/CN?tab=companies").loaded();
        reader.page().setViewportSize(1440, 300);
        reader.page().locator("main a").last().focus();
        var before = place(reader);

        manager.button("Commit").click();

        assertThat(reader.text("An import was committed or undone")).isVisible();
        reader.loaded();
        reader.page().waitForFunction("() => !document.querySelector('main').style.minHeight");
        Assertions.assertThat(before).doesNotStartWith("0 ");
        Assertions.assertThat(place(reader)).isEqualTo(before);

        manager.button("Undo this import").click();
        agree(manager, "Undo this import");
        assertThat(manager.text("What it had replaced counts again.")).isVisible();
    }

    /** How far down the visitor is, what has the focus, and which tab is open. */
    private static String place(Visitor visitor) {
        return (String) visitor.page().evaluate("""
                () => [Math.round(document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part=content]').scrollTop),
                  document.activeElement.textContent, document.querySelector('vaadin-tab[selected]')?.textContent].join(' ')""");
    }

    private static void agree(Visitor visitor, String action) {
        visitor.page()
                .locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .click();
    }
}
