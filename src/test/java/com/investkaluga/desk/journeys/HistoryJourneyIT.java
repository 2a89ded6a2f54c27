package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser's own back and forward. */
@Journey
class HistoryJourneyIT {

    @ParameterizedTest(name = "{0} ms between the steps")
    @ValueSource(ints = {0, 150})
    void two_steps_at_once_show_the_page_that_the_address_names(int pause, Visitor visitor) {
        visitor.signIn("executive").open("trade?by=PARTNER&from=2012&to=2014").loaded();
        visitor.link("Partners").first().click();
        visitor.arriveAt(".*/partners$");
        assertThat(visitor.heading()).hasText("Partners");
        visitor.link("Companies").first().click();
        visitor.arriveAt(".*/companies$");
        visitor.loaded();

        step("back", pause, visitor);

        visitor.arriveAt(".*/trade\\?by=PARTNER&from=2012&to=2014$");
        assertThat(visitor.heading()).hasText("Trade");
        visitor.drawnChart("Turnover: value");

        step("forward", pause, visitor);

        visitor.arriveAt(".*/companies$");
        assertThat(visitor.heading()).hasText("Companies");
    }

    @Test
    void who_steps_back_from_unsaved_work_and_stays_has_the_address_of_that_work_again(Visitor visitor) {
        visitor.signIn("staff").open("companies/53").loaded();
        visitor.button("Edit").click();
        visitor.arriveAt(".*/companies/53\\?edit=1$");
        var name = visitor.page().locator("vaadin-text-field input").first();
        name.fill("Half a name");

        visitor.page().goBack();
        visitor.button("Stay here").click();

        visitor.arriveAt(".*/companies/53\\?edit=1$");
        assertThat(name).hasValue("Half a name");

        visitor.page().goBack();
        visitor.button("Leave and lose them").click();

        visitor.arriveAt(".*/companies/53$");
        assertThat(visitor.button("Edit")).isVisible();
    }

    private static void step(String direction, int pause, Visitor visitor) {
        visitor.page().evaluate("""
                async ([direction, pause]) => {
                  history[direction]();
                  await new Promise(done => setTimeout(done, pause));
                  history[direction]();
                }""", new Object[] {direction, pause});
    }
}
