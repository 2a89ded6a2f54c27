package com.investkaluga.desk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Every screen, asked by axe on a phone and in Russian; apart from the others, so that two browsers ask at once. */
@Journey
class AccessibilityOnPhoneIT {

    @Test
    void no_screen_shuts_anybody_out_in_russian_on_a_phone(Visitor visitor) {
        var wrong = new ArrayList<>(
                Accessibility.wrong(visitor.phone().open(Accessibility.DOOR).loaded()));
        visitor.wide().signIn("admin").open("companies").chooseInUserMenu("Language", "Русский");
        visitor.phone();

        for (var screen : Accessibility.SCREENS) {
            wrong.addAll(Accessibility.wrong(visitor.follow(screen).loaded()));
        }
        visitor.wide().open("companies").chooseInUserMenu("Язык", "English");

        assertThat(wrong).isEmpty();
    }
}
