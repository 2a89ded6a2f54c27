package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Journey
class LanguageAndPhoneJourneyIT {

    @Test
    void a_user_switches_to_russian_and_back(Visitor visitor) {
        visitor.signIn("manager").open("companies");

        visitor.chooseInUserMenu("Language", "Русский");

        assertThat(visitor.heading()).hasText("Компании");
        assertThat(visitor.text("Отрасль").first()).isVisible();
        visitor.chooseInUserMenu("Язык", "English");
        assertThat(visitor.heading()).hasText("Companies");
    }

    @Test
    void nothing_runs_out_of_a_phone(Visitor visitor) {
        visitor.phone().signIn("executive");

        for (var path : new String[] {"", "partners/CN", "companies", "projects", "events", "trade"}) {
            visitor.open(path);
            var overflow = (int) visitor.page()
                    .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assertions.assertThat(overflow)
                    .as("pixels beyond the screen at /%s", path)
                    .isLessThanOrEqualTo(0);
        }
    }
}
