package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is done without a mouse. */
@Journey
class KeyboardJourneyIT {

    private static final String FOCUSED = "() => document.activeElement.textContent.trim()";

    @Test
    void the_first_stop_leads_past_the_navigation(Visitor visitor) {
        visitor.signIn("staff").open("companies").loaded();
        visitor.page().evaluate("document.activeElement.blur()");

        visitor.page().keyboard().press("Tab");
        Assertions.assertThat(focused(visitor)).isEqualTo("Skip to the screen");
        visitor.page().keyboard().press("Enter");
        visitor.page().keyboard().press("Tab");

        Assertions.assertThat(focused(visitor)).isEqualTo("Add company");
    }

    @Test
    void every_entry_of_the_navigation_is_a_stop_of_the_tab_key(Visitor visitor) {
        visitor.signIn("staff").open("companies").loaded();
        visitor.page().evaluate("document.activeElement.blur()");
        visitor.page().keyboard().press("Tab");

        for (var entry : List.of("Dashboard", "Partners", "Trade")) {
            visitor.page().keyboard().press("Tab");
            Assertions.assertThat(focused(visitor)).startsWith(entry);
        }
    }

    @Test
    void a_press_beside_the_words_of_an_entry_exports_too(Visitor visitor) {
        visitor.signIn("staff").open("companies?country=CN").loaded();
        visitor.page().locator("vaadin-menu-bar-button:has-text('Export')").click();
        var entry = visitor.page().locator("vaadin-menu-bar-item:has-text('CSV file')");
        // Waits until the menu has stopped growing, so that its end is where it will stay.
        entry.hover();
        var box = entry.boundingBox();

        var file = visitor.page()
                .waitForDownload(
                        () -> entry.click(new Locator.ClickOptions().setPosition(box.width - 8, box.height / 2)));

        Assertions.assertThat(file.suggestedFilename()).startsWith("companies-").endsWith(".csv");
    }

    @Test
    void the_keyboard_alone_opens_the_menu_and_gets_the_file_in_the_readers_words(Visitor visitor) throws IOException {
        visitor.signIn("staff").open("companies?country=CN&q=fuyao").loaded();
        visitor.settle();
        visitor.page().locator("vaadin-menu-bar-button:has-text('Export')").focus();

        visitor.page().keyboard().press("ArrowDown");
        visitor.page().waitForFunction("() => document.activeElement.textContent.trim() === 'CSV file'");
        var file =
                visitor.page().waitForDownload(() -> visitor.page().keyboard().press("Enter"));

        var text = Files.readString(file.path());
        Assertions.assertThat(text).contains("Fuyao Glass Rus", ",10000,RUB,over,300,over,", "Source: ");
    }

    @Test
    void the_saving_key_saves_what_was_typed_last_too(Visitor visitor) {
        visitor.signIn("staff").open("companies/2?edit=1").loaded();
        visitor.field("Place").fill("Kaluga, behind the river");

        visitor.page().keyboard().press("Control+s");

        visitor.page().waitForURL(address -> !address.contains("edit"));
        assertThat(visitor.text("Kaluga, behind the river")).isVisible();
        visitor.page().waitForFunction("() => document.activeElement.textContent.trim() === 'Edit'");
    }

    @Test
    void the_saving_key_saves_a_date_that_was_typed_over_an_open_calendar(Visitor visitor) {
        visitor.signIn("staff").open("events/new").loaded();
        visitor.field("Name").first().fill("Days of the saving key");
        visitor.page().locator("vaadin-date-picker input").first().click();
        visitor.page().keyboard().type("15.11.2014");
        visitor.page().keyboard().press("Control+s");

        visitor.page().waitForURL(address -> !address.contains("new"));
        assertThat(visitor.text("15 November 2014").first()).isVisible();
    }

    @Test
    void going_back_in_the_middle_of_a_word_asks_first_and_keeps_the_word(Visitor visitor) {
        visitor.signIn("staff").open("companies/3").loaded();
        visitor.button("Edit").click();
        visitor.field("Place").pressSequentially(", beside the wood");
        visitor.settle();

        visitor.page().evaluate("history.back()");
        assertThat(visitor.text("Leave without saving?")).isVisible();
        visitor.button("Stay here").click();
        visitor.button("Save").click();

        visitor.page().waitForURL(address -> !address.contains("edit"));
        assertThat(visitor.text(", beside the wood")).isVisible();
    }

    @Test
    void a_question_starts_on_the_answer_that_loses_nothing_and_escape_is_that_answer(Visitor visitor) {
        visitor.signIn("staff").open("companies/1?edit=1").loaded();
        visitor.field("Jobs made").fill("321");
        visitor.field("Jobs made").press("Tab");

        visitor.link("Sites").first().press("Enter");
        assertThat(visitor.text("Leave without saving?")).isVisible();
        visitor.page().waitForFunction("() => document.activeElement.textContent.trim() === 'Stay here'");
        visitor.page().keyboard().press("Escape");

        assertThat(visitor.text("Leave without saving?")).isHidden();
        assertThat(visitor.field("Jobs made")).hasValue("321");
        Assertions.assertThat(focused(visitor)).startsWith("Sites");
    }

    @Test
    void a_figure_that_has_the_focus_says_where_it_comes_from(Visitor visitor) {
        visitor.signIn("executive").open("partners/CN").loaded();

        var figure = visitor.page().locator(".desk-sourced").first();
        figure.scrollIntoViewIfNeeded();
        visitor.page().keyboard().press("Tab");
        figure.focus();

        assertThat(visitor.page().locator(".desk-provenance").first()).isVisible();
    }

    private static String focused(Visitor visitor) {
        return String.valueOf(visitor.page().evaluate(FOCUSED));
    }
}
