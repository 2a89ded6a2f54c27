package com.investkaluga.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;

/** What one more signed-in user with an open page costs in the desk's heap. */
final class Sessions {

    private Sessions() {}

    /** Bytes per session: the heap after a collection with all of them at the page, less the heap before, divided. */
    static double bytesEach(Browsers browsers, Desk desk, String path, int count) {
        var before = desk.probe().heapBytes();
        var pages = new ArrayList<Page>();
        for (var i = 0; i < count; i++) {
            var page = browsers.signIn(desk.address());
            page.navigate(desk.address() + path);
            page.locator("vaadin-app-layout").waitFor();
            PageScript.settle(page);
            pages.add(page);
        }
        var after = desk.probe().heapBytes();
        pages.forEach(Browsers::leave);
        return (after - before) / (double) count;
    }
}
