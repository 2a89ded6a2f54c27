package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
