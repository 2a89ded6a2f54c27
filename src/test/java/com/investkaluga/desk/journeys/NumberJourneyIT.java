package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers with real keys: only a browser shows what a field swallows. */
@Journey
class NumberJourneyIT {

    private static final String SAID = "[...document.querySelectorAll('.desk-form > *')]"
            + ".find(field => field.label === '%s').errorMessage?.startsWith('%s')";

    @Test
    void what_is_no_number_is_refused_and_nothing_of_it_is_swallowed(Visitor visitor) {
        visitor.signIn("staff").open("companies/4?edit=1").loaded();

        for (var text : List.of("1e5", "1.5", "12abc", "1".repeat(40))) {
            type(visitor, "Jobs planned", text);

            visitor.page().waitForFunction(SAID.formatted("Jobs planned", "Enter a whole number"));
            assertThat(visitor.field("Jobs planned")).hasValue(text);
        }
    }

    @Test
    void blanks_group_digits_and_a_true_minus_is_one_however_they_come(Visitor visitor) {
        visitor.signIn("staff").open("companies/4?edit=1").loaded();

        for (var text : List.of(" 1 000 ", "1\u00a0000", "1,000")) {
            type(visitor, "Jobs planned", text);
            assertThat(visitor.field("Jobs planned")).hasValue("1000");
            paste(visitor, "Investment planned", text);
            assertThat(visitor.field("Investment planned")).hasValue("1000");
        }
        paste(visitor, "Investment planned", "1,5");
        assertThat(visitor.field("Investment planned")).hasValue("1.5");
        paste(visitor, "Jobs planned", "\u22125");
        visitor.page().waitForFunction(SAID.formatted("Jobs planned", "A number of jobs is never negative"));
        assertThat(visitor.field("Jobs planned")).hasValue("-5");
    }

    private static void type(Visitor visitor, String label, String text) {
        visitor.field(label).fill("");
        visitor.field(label).pressSequentially(text);
        visitor.page().keyboard().press("Tab");
        visitor.settle();
    }

    /** As the clipboard gives it: all at once. */
    private static void paste(Visitor visitor, String label, String text) {
        visitor.field(label).fill("");
        visitor.field(label).focus();
        visitor.page().keyboard().insertText(text);
        visitor.page().keyboard().press("Tab");
        visitor.settle();
    }
}
