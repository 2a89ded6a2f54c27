package com.investkaluga.desk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Asks axe about the page that is open; a violation that is serious or critical is wrong. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** The only screen before the door; whoever is inside is led on from it. */
    static final String DOOR = "login";

    /** Every route behind the door, with its other faces: tabs, charts, forms. */
    static final List<String> SCREENS = List.of(
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
            "nowhere");

    private Accessibility() {}

    static void assertNothingGrave(Visitor visitor) {
        assertThat(wrong(visitor.still())).isEmpty();
    }

    /** The same page twice: it changes its colours when the computer does, and nothing else of it, so only they are asked again. */
    static List<String> wrongInBothSchemes(Visitor visitor) {
        var wrong = new ArrayList<>(wrong(visitor));
        grave(colours(visitor.dark().still().page()))
                .forEach(rule -> wrong.add("dark: " + where(visitor) + words(rule)));
        visitor.light();
        return wrong;
    }

    /** What axe finds, and what runs out of the screen at its side. */
    static List<String> wrong(Visitor visitor) {
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
