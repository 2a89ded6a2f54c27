package com.investkaluga.desk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen and the dialogs, asked by axe; the screens in both colour schemes. */
@Journey
class AccessibilityIT {

    @Test
    void no_screen_shuts_anybody_out_in_the_light_or_in_the_dark(Visitor visitor) {
        var wrong = new ArrayList<>(Accessibility.wrongInBothSchemes(
                visitor.open(Accessibility.DOOR).loaded()));
        visitor.fillSignIn("admin");

        for (var screen : Accessibility.SCREENS) {
            wrong.addAll(Accessibility.wrongInBothSchemes(visitor.follow(screen).loaded()));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_route_is_asked(@Autowired ServletContext context) {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .getRegisteredRoutes();

        assertThat(routes)
                .extracting(RouteData::getTemplate)
                .filteredOn(template -> template.chars().noneMatch(letter -> letter == '*'))
                .allMatch(template -> Stream.concat(Stream.of(Accessibility.DOOR), Accessibility.SCREENS.stream())
                        .map(screen -> screen.replaceFirst("\\?.*", ""))
                        .anyMatch(screen -> screen.matches(template.replaceAll(":\\w+", "[^/]+"))));
    }

    @Test
    void no_dialog_shuts_anybody_out(Visitor visitor) {
        visitor.signIn("admin").open("accounts");
        visitor.button("New account").click();
        visitor.page().locator("vaadin-dialog").getByLabel("User name").waitFor();
        Accessibility.assertNothingGrave(visitor);

        visitor.open("companies/1?edit=1");
        visitor.field("Jobs made").fill("-1");
        visitor.button("Save").click();
        visitor.link("Sites").first().click();
        visitor.text("Leave without saving?").waitFor();
        Accessibility.assertNothingGrave(visitor);
    }
}
