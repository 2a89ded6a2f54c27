package com.investkaluga.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.investkaluga.desk.security.Role;
import com.investkaluga.desk.support.SignIn;
import com.investkaluga.desk.support.Statements;
import com.investkaluga.desk.support.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No screen asks the database once for each of its rows. The reference data has some 90 companies, 56 events, 35 countries and 30
 * projects and sites, so a screen that did would be far beyond its bound; {@link PageStatementsTest} holds the pages of single
 * records to the same number for little and for much.
 */
@ViewTest
class ScreenStatementsTest {

    /** An address, and the most statements that it may take with all its parts, its grid's rows and the navigation's numbers. */
    private record Screen(String address, int most) {}

    private static final List<Screen> SCREENS = List.of(
            new Screen("", 35),
            new Screen("partners", 20),
            new Screen("partners/CN", 60),
            new Screen("companies", 20),
            new Screen("sites", 20),
            new Screen("projects", 20),
            new Screen("events", 20),
            new Screen("trade", 20),
            new Screen("trade?by=PARTNER&step=MONTH", 20),
            new Screen("trade?tab=DEPENDENCE&step=MONTH", 30),
            new Screen("trade/checks", 10),
            new Screen("trade/figures", 10),
            new Screen("trade/investment", 10),
            new Screen("trade/imports", 10),
            new Screen("accounts", 10));

    /** So many more where nothing about flows was asked since they changed last: their answers are kept. */
    private static final int ABOUT_FLOWS = 20;

    /** Without rows, or counted with little and with much where the rows are made. */
    private static final Set<String> ELSEWHERE = Set.of(
            "login",
            "change-password",
            "companies/:id",
            "sites/:id",
            "projects/:id",
            "events/:id",
            "trade/imports/:id");

    @BeforeEach
    void signIn() {
        SignIn.as(Role.ADMIN);
    }

    @TestFactory
    Stream<DynamicTest> no_screen_asks_once_for_each_row() {
        return SCREENS.stream()
                .map(screen -> DynamicTest.dynamicTest("/" + screen.address(), () -> {
                    var first = Statements.ofPage(() -> open(screen.address()));
                    UI.getCurrent().navigate("change-password");
                    var sent = Statements.ofPage(() -> open(screen.address()));

                    assertThat(first).isLessThanOrEqualTo(screen.most() + ABOUT_FLOWS);
                    assertThat(sent).isPositive().isLessThanOrEqualTo(screen.most());
                }));
    }

    @Test
    void every_route_is_counted() {
        var counted = SCREENS.stream()
                .map(screen -> new Location(screen.address()).getPath().replace("partners/CN", "partners/:iso"))
                .toList();

        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .extracting(RouteData::getTemplate)
                .allMatch(route -> counted.contains(route) || ELSEWHERE.contains(route));
    }

    private static void open(String address) {
        var place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        for (Grid<?> grid : LocatorJ._find(Grid.class)) {
            GridKt._findAll(grid);
        }
    }
}
