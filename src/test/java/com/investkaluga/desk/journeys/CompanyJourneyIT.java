package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@Journey
class CompanyJourneyIT {

    @Test
    void staff_edit_a_company_and_find_the_change_after_a_reload(Visitor visitor) {
        visitor.signIn("staff").open("companies?q=yapp");
        visitor.link("Yapp Rus Automotive Systems").click();
        // the page stands a moment before its address does, and whoever is faster would be led back by it
        visitor.page().waitForURL(address -> address.matches(".*/companies/\\d+"));
        visitor.button("Edit").click();
        visitor.field("Jobs made").fill("131");
        visitor.field("Jobs made").press("Tab");
        // The number, and how exact it is: what a source said of the former one is not said of this one.
        assertThat(visitor.text("2 fields changed")).isVisible();

        visitor.page().keyboard().press("Control+s");

        assertThat(visitor.text("made: 131")).isVisible();
        visitor.page().waitForURL(address -> !address.contains("edit"));
        visitor.page().reload();
        assertThat(visitor.text("made: 131")).isVisible();
    }

    @Test
    void the_second_of_two_editors_sees_both_versions_and_chooses(Visitor first, Visitor second) {
        var path = pathOf(first.signIn("staff"), "Novo Nordisk");
        second.signIn("manager");
        first.open(path + "?edit=1");
        second.open(path + "?edit=1");

        first.field("Jobs made").fill("151");
        first.button("Save").click();
        assertThat(first.text("made: 151")).isVisible();
        second.field("Jobs made").fill("152");
        second.field("Place").fill("Kaluga, Grabtsevo");
        second.button("Save").click();

        assertThat(second.text("staff saved this record before you")).isVisible();
        assertThat(second.text("Saved: 151")).isVisible();
        second.button("Take what is saved").click();
        second.button("Cancel").click();
        assertThat(second.text("made: 151")).isVisible();
    }

    @Test
    void unsaved_work_is_not_lost_without_a_question(Visitor visitor) {
        var path = pathOf(visitor.signIn("staff"), "Fuchs Oil");
        visitor.open(path + "?edit=1");
        visitor.field("Jobs made").fill("41");
        visitor.field("Jobs made").press("Tab");

        visitor.page().locator("vaadin-side-nav-item").getByText("Sites").click();

        assertThat(visitor.text("Leave without saving?")).isVisible();
        visitor.button("Stay here").click();
        assertThat(visitor.field("Jobs made")).hasValue("41");
    }

    private static String pathOf(Visitor visitor, String company) {
        visitor.open("companies?q=" + company.toLowerCase(java.util.Locale.ROOT).replace(' ', '+'));
        return visitor.link(company).first().getAttribute("href");
    }
}
