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
            pages.add(browsers.signIn(desk.address(), path));
        }
        var after = desk.probe().heapBytes();
        pages.forEach(Browsers::leave);
        return (after - before) / (double) count;
    }
}
