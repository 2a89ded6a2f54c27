package com.investkaluga.desk.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures that the README shows. An ordinary run leaves them in {@code target/screenshots}; with
 * {@code -Ddesk.screenshots=docs/screenshots} they replace the ones that are committed.
 */
@Journey
class ScreenshotsIT {

    private static final Path FOLDER = Path.of(System.getProperty("desk.screenshots", "target/screenshots"));

    /** What is shown, and the file it is shown in. */
    private record Shot(String path, String name) {}

    @Test
    void the_readme_shows_the_desk_as_it_is(Visitor visitor, Visitor dark, Visitor phone, Visitor russian) {
        visitor.signIn("manager");
        var company = first(visitor, "companies?q=fuyao");
        var project = first(visitor, "projects?q=reconstruction");
        var shots = new Shot[] {
            new Shot("?period=2013", "dashboard"),
            new Shot("partners/CN", "country"),
            new Shot(company, "company"),
            new Shot(project, "project")
        };

        take(visitor, shots, "");
        take(dark.dark().signIn("executive"), shots, "-dark");
        take(phone.phone().signIn("staff"), shots, "-phone");
        russian.signIn("admin").open("companies").chooseInUserMenu("Language", "Русский");
        take(russian, shots, "-ru");
        russian.chooseInUserMenu("Язык", "English");
    }

    private static String first(Visitor visitor, String list) {
        visitor.open(list);
        return visitor.page().locator(".desk-cell-name").first().getAttribute("href");
    }

    private static void take(Visitor visitor, Shot[] shots, String suffix) {
        for (var shot : shots) {
            visitor.open(shot.path()).loaded();
            // the page finds its width when its styles have come, and its charts are drawn once more for that width
            visitor.page().waitForTimeout(700);
            visitor.loaded();
            visitor.screenshot(FOLDER.resolve(shot.name() + suffix + ".png"));
        }
    }
}
