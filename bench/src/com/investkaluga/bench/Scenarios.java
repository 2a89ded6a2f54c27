package com.investkaluga.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;

/** What is measured, in the order of the table. */
final class Scenarios {

    private static final List<String> WORDS = List.of(
            "polymer",
            "turbine",
            "ceramic",
            "logistics",
            "glass works",
            "hydraulic",
            "pharma",
            "cement",
            "bearing",
            "textile");
    private static final List<String> SORTS =
            List.of("Home country", "Status", "Jobs made", "Investment made", "Sector");

    private final String address;
    private final long savedCompany;
    private final Probe probe;

    /** @param savedCompany the id of a company that the benchmark may change */
    Scenarios(String address, long savedCompany, Probe probe) {
        this.address = address;
        this.savedCompany = savedCompany;
        this.probe = probe;
    }

    /** Those whose name contains the words, in lower case. */
    List<Scenario> called(String words) {
        return all().stream()
                .filter(scenario -> scenario.name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }

    private List<Scenario> all() {
        return List.of(
                opened(
                        "Dashboard, figures",
                        "/",
                        "bench.heading() && document.querySelector('main .desk-figure-value, main .desk-tile')"),
                opened("Dashboard, charts drawn", "/", "bench.chartsReady()"),
                changed("Dashboard, flows just changed", "/"),
                opened("Country page, charts drawn", "/partners/CN", "bench.chartsReady()"),
                changed("Country page, flows just changed", "/partners/CN"),
                opened("Explorer, chart drawn", "/trade", "bench.chartsReady()"),
                changed("Explorer, flows just changed", "/trade"),
                opened("Companies, first page", "/companies?sort=name", "bench.gridReady()"),
                inCompanies(
                        "Companies, from the menu",
                        page -> {
                            companies(page);
                            page.navigate(address + "/sites");
                        },
                        this::clickCompanies),
                inCompanies("Companies, text filter", this::companies, this::filter),
                inCompanies("Companies, sort", this::companies, this::sort),
                inCompanies("Companies, deep scroll", this::companies, this::scroll),
                opened("Company profile", "/companies/" + savedCompany, "bench.heading() && bench.idle()"),
                new Scenario(
                        "Company, save",
                        this::edit,
                        this::save,
                        "UPDATE company SET version = version - 1 WHERE id = " + savedCompany));
    }

    /** As the first reader after an import finds it: nothing that was asked before is known any more. */
    private Scenario changed(String name, String path) {
        return Scenario.reading(
                name,
                (page, run) -> {
                    page.navigate("about:blank");
                    probe.change();
                },
                (page, run) -> PageScript.open(page, address + path, "bench.chartsReady()"));
    }

    private interface Arrival {
        void at(Page page);
    }

    private Scenario opened(String name, String path, String condition) {
        return Scenario.reading(
                name,
                (page, run) -> page.navigate("about:blank"),
                (page, run) -> PageScript.open(page, address + path, condition));
    }

    private Scenario inCompanies(String name, Arrival arrival, Scenario.Action action) {
        return Scenario.reading(
                name,
                (page, run) -> {
                    arrival.at(page);
                    PageScript.settle(page);
                },
                action);
    }

    /** With an order in the address, because without one the list comes as it was left: filtered by the run before. */
    private void companies(Page page) {
        PageScript.open(page, address + "/companies?sort=name", "bench.gridReady() && bench.idle()");
    }

    private double clickCompanies(Page page, int run) {
        return PageScript.timed(
                page,
                "document.querySelector('vaadin-side-nav-item[path=companies]').shadowRoot.querySelector('a').click()",
                "bench.heading() === 'Companies' && bench.gridReady()");
    }

    /** The page waits a quarter of a second after the last key; that is part of what the user sees. */
    private double filter(Page page, int run) {
        var word = WORDS.get(run % WORDS.size());
        var probe = word.split(" ")[0];
        return PageScript.timed(
                page,
                """
                const field = document.querySelector('main vaadin-text-field');
                field.value = '%s';
                field.inputElement.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
                """.formatted(word),
                "bench.gridReady() && bench.idle() && bench.rows().every((row) => bench.text(row).toLowerCase().includes('%s'))"
                        .formatted(probe));
    }

    /** Another column in each run, the first one left out because the list is sorted by it as it comes. */
    private double sort(Page page, int run) {
        page.evaluate("window.benchBefore = bench.rows().map((row) => bench.text(row)).join()");
        return PageScript.timed(
                page,
                """
                const sorters = [...document.querySelectorAll('main vaadin-grid-sorter')].filter((sorter) => bench.seen(sorter));
                sorters[1 + %d %% (sorters.length - 1)].click();
                """.formatted(run),
                "bench.gridReady() && bench.idle() && bench.rows().map((row) => bench.text(row)).join() !== window.benchBefore");
    }

    private double scroll(Page page, int run) {
        var index = 50_000 + run * 3_000;
        return PageScript.timed(
                page,
                "const grid = document.querySelector('main vaadin-grid'); window.benchIndex = Math.min(%d, grid.size - 100 - %d); grid.scrollToIndex(window.benchIndex)"
                        .formatted(index, run * 50),
                "bench.gridReady() && bench.rows().some((row) => row.index >= window.benchIndex)");
    }

    private void edit(Page page, int run) {
        PageScript.open(page, address + "/companies/" + savedCompany + "?edit=1", "bench.heading() && bench.idle()");
        var website = page.locator("main vaadin-text-field").last();
        page.evaluate("""
                (text) => {
                  const field = [...document.querySelectorAll('main vaadin-text-field')].find((one) => one.value.startsWith('https://'));
                  field.value = text;
                  field.dispatchEvent(new CustomEvent('change', {bubbles: true}));
                }""", "https://example.org/changed/" + System.nanoTime());
        website.waitFor();
        PageScript.settle(page);
    }

    private double save(Page page, int run) {
        return PageScript.timed(
                page,
                "[...document.querySelectorAll('main vaadin-button')].find((button) => button.textContent.trim() === 'Save').click()",
                "bench.idle() && !location.search && bench.heading() && !document.querySelector('main vaadin-text-field')");
    }
}
