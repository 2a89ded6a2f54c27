package com.investkaluga.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;

/** What runs inside the page: says, frame by frame, when something is really to be seen. */
final class PageScript {

    static final String TEXT = """
            window.bench = {
              idle() {
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((client) => client.isActive);
                return clients.length > 0 && clients.every((client) => !client.isActive());
              },
              seen(element) {
                const box = element.getBoundingClientRect();
                return box.width > 0 && box.height > 0 && box.top < innerHeight && box.bottom > 0;
              },
              heading() {
                const heading = document.querySelector('main h1');
                return heading && this.seen(heading) ? heading.textContent.trim() : '';
              },
              rows() {
                const grid = document.querySelector('main vaadin-grid');
                if (!grid?.$?.items) return [];
                const box = grid.getBoundingClientRect();
                return [...grid.$.items.children].filter((row) => {
                  const place = row.getBoundingClientRect();
                  return !row.hidden && place.height > 0 && place.bottom > box.top + 40 && place.top < box.bottom;
                });
              },
              text(row) {
                return [...row.children].map((cell) => cell._content?.textContent ?? '').join(' ').trim();
              },
              /* every row in sight is there with its words */
              gridReady() {
                const rows = this.rows();
                return rows.length > 3 && rows.every((row) => !row.hasAttribute('loading') && this.text(row) !== '');
              },
              chartsReady() {
                const charts = [...document.querySelectorAll('main desk-chart')].filter((chart) => this.seen(chart));
                return charts.length > 0 && charts.every((chart) =>
                  [...chart.querySelectorAll('svg .apexcharts-series path, svg .apexcharts-series rect')].some((mark) => {
                    const box = mark.getBoundingClientRect();
                    return box.width > 1 || box.height > 1;
                  }));
              },
              until(condition) {
                return new Promise((resolve, reject) => {
                  const look = () => {
                    if (condition()) resolve(performance.now());
                    else if (performance.now() - begun > 30000) reject(new Error('nothing to see: ' + condition));
                    else requestAnimationFrame(look);
                  };
                  const begun = performance.now();
                  look();
                });
              },
              async timed(action, condition) {
                const start = performance.now();
                action();
                return (await this.until(condition)) - start;
              }
            };""";

    private PageScript() {}

    /** Opens an address as a new document; milliseconds from its start until the condition holds. */
    static double open(Page page, String address, String condition) {
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return ((Number) page.evaluate("bench.until(() => " + condition + ")")).doubleValue();
    }

    /** Milliseconds that the page itself needs from here on until another condition holds, counted from the document's start. */
    static double until(Page page, String condition) {
        return ((Number) page.evaluate("bench.until(() => " + condition + ")")).doubleValue();
    }

    /** Milliseconds from an action inside the page until the condition holds. */
    static double timed(Page page, String action, String condition) {
        return ((Number) page.evaluate("bench.timed(() => {" + action + "}, () => " + condition + ")")).doubleValue();
    }

    static void settle(Page page) {
        page.waitForFunction("() => window.bench && bench.idle()");
    }
}
