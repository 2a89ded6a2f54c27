package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@Journey
class SignInJourneyIT {

    @Test
    void a_deep_link_opens_after_signing_in(Visitor visitor) {
        visitor.page().navigate(visitor.address() + "/companies?q=fuyao");
        visitor.fillSignIn("staff");

        assertThat(visitor.heading()).hasText("Companies");
        assertThat(visitor.text("Fuyao Glass Rus").first()).isVisible();
    }
}
