package com.investkaluga.desk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
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

    /** Not at the foot of the window, where nobody looks. */
    @Test
    void what_was_not_understood_in_the_address_is_said_by_the_card(Visitor visitor) {
        visitor.page().navigate(visitor.address() + "/login?nonsense=1");
        visitor.page().locator(".desk-remark").waitFor();

        var card = visitor.page().locator(".desk-login-card").boundingBox();
        var remark = visitor.page().locator(".desk-remark").boundingBox();
        Assertions.assertThat(remark.y - (card.y + card.height)).isBetween(0.0, 24.0);
        Assertions.assertThat(remark.width).isEqualTo(card.width);
    }
}
