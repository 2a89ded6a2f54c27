package com.investkaluga.desk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen, asked by axe in both colour schemes, on a phone and in Russian; a violation that is serious or critical fails. */
@Journey
class AccessibilityIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Every route, with its other faces: tabs, charts, forms. */
    private static final List<String> SCREENS = List.of(
            "",
            "partners",
            "partners/CN?period=2013",
            "partners/CN?tab=companies",
            "partners/CN?tab=figures",
            "partners/CN?edit=1",
            "companies",
            "companies?q=nobody-has-this-name",
            "companies/1",
            "companies/1?edit=1",
            "companies/new",
            "sites",
            "sites/7",
            "sites/7?edit=1",
            "projects",
            "projects/1",
            "projects/1?edit=1",
            "events",
            "events/1",
            "events/1?edit=1",
            "trade",
            "trade?chart=LINES&by=PARTNER",
            "trade?chart=SEASONS",
            "trade?tab=PERIODS",
            "trade?tab=PERIODS&chart=TREEMAP",
            "trade?tab=DEPENDENCE",
            "trade/imports",
            "trade/imports/1",
            "trade/checks",
            "trade/figures?state=CONTESTED",
            "trade/investment",
            "accounts",
            "change-password",
            "login",
            "nowhere");

    /** The same page twice: it changes its colours when the computer does, and nothing else of it, so only they are asked again. */
    @Test
    void no_screen_shuts_anybody_out_in_the_light_or_in_the_dark(Visitor visitor) {
        var wrong = new ArrayList<>(wrongInBothSchemes(visitor.open("login").loaded()));
        visitor.fillSignIn("admin");

        for (var screen : SCREENS) {
            wrong.addAll(wrongInBothSchemes(visitor.open(screen).loaded()));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void no_screen_shuts_anybody_out_in_russian_on_a_phone(Visitor visitor) {
        visitor.signIn("admin").open("companies").chooseInUserMenu("Language", "Русский");
        visitor.phone();
        var wrong = new ArrayList<String>();

        for (var screen : SCREENS) {
            wrong.addAll(wrong(visitor.open(screen).loaded()));
        }
        visitor.wide().open("companies").chooseInUserMenu("Язык", "English");

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_route_is_asked(@Autowired ServletContext context) {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .getRegisteredRoutes();

        assertThat(routes)
                .extracting(RouteData::getTemplate)
                .filteredOn(template -> template.chars().noneMatch(letter -> letter == '*'))
                .allMatch(template -> SCREENS.stream()
                        .map(screen -> screen.replaceFirst("\\?.*", ""))
                        .anyMatch(screen -> screen.matches(template.replaceAll(":\\w+", "[^/]+"))));
    }

    @Test
    void no_dialog_shuts_anybody_out(Visitor visitor) {
        visitor.signIn("admin").open("accounts");
        visitor.button("New account").click();
        visitor.page().locator("vaadin-dialog").getByLabel("User name").waitFor();
        assertNothingGrave(visitor);

        visitor.open("companies/1?edit=1");
        visitor.field("Jobs made").fill("-1");
        visitor.button("Save").click();
        visitor.link("Sites").first().click();
        visitor.text("Leave without saving?").waitFor();
        assertNothingGrave(visitor);
    }

    static void assertNothingGrave(Visitor visitor) {
        assertThat(wrong(visitor.still())).isEmpty();
    }

    private static List<String> wrongInBothSchemes(Visitor visitor) {
        var wrong = new ArrayList<>(wrong(visitor));
        grave(colours(visitor.dark().still().page()))
                .forEach(rule -> wrong.add("dark: " + where(visitor) + words(rule)));
        visitor.light();
        return wrong;
    }

    /** What axe finds, and what runs out of the screen at its side. */
    private static List<String> wrong(Visitor visitor) {
        var found = new ArrayList<>(grave(axe(visitor.page()))
                .map(rule -> where(visitor) + words(rule))
                .toList());
        var overflow = (int)
                visitor.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) {
            found.add(where(visitor) + "runs " + overflow + " pixels out of the screen");
        }
        return found;
    }

    /** In the page itself, which has no frames, and told of violations only: what passes is most of the page. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static AxeBuilder colours(Page page) {
        return axe(page).withRules(List.of("color-contrast", "link-in-text-block"));
    }

    private static Stream<Rule> grave(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())));
    }

    private static String where(Visitor visitor) {
        return visitor.page().url().replace(visitor.address(), "") + " ";
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
