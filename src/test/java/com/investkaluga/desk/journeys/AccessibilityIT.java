package com.investkaluga.desk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen, asked by axe; a violation that is serious or critical fails. */
@Journey
class AccessibilityIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login",
                "",
                "partners",
                "partners/CN",
                "partners/CN?tab=figures",
                "trade",
                "trade/imports",
                "trade/imports/1",
                "trade/checks",
                "companies",
                "companies/new",
                "sites",
                "projects",
                "events",
                "accounts",
                "nowhere"
            })
    void no_screen_shuts_anybody_out(String path, Visitor visitor) {
        if (!path.equals("login")) {
            visitor.signIn("admin");
        }
        visitor.open(path).loaded();

        assertNothingGrave(visitor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies", "sites", "projects", "events"})
    void no_record_s_page_shuts_anybody_out(String list, Visitor visitor) {
        visitor.signIn("admin").open(list);
        var record = visitor.page().locator(".desk-cell-name").first().getAttribute("href");

        visitor.open(record).loaded();
        assertNothingGrave(visitor);
        visitor.open(record + "?edit=1").loaded();
        assertNothingGrave(visitor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "partners/CN", "companies"})
    void the_dark_scheme_keeps_its_contrast(String path, Visitor visitor) {
        visitor.dark().signIn("admin").open(path).loaded();

        assertNothingGrave(visitor);
    }

    static void assertNothingGrave(Visitor visitor) {
        var grave = new AxeBuilder(visitor.page())
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())))
                        .map(AccessibilityIT::words)
                        .toList();
        assertThat(grave).as(visitor.page().url()).isEqualTo(List.of());
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }
}
