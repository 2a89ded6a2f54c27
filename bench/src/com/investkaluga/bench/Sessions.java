package com.investkaluga.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What one more signed-in user with an open page costs in the desk's heap. */
final class Sessions {

    /** They come first and stay, so that what the desk builds once is there before the heap is looked at. */
    private static final int BEFORE = 4;

    private Sessions() {}

    /** Bytes per session: the heap after a collection with all of them at the page, less the heap before, divided. */
    static double bytesEach(Browsers browsers, Desk desk, String path, int count) {
        var pages = new ArrayList<Page>();
        come(browsers, desk, path, BEFORE, pages);
        var before = desk.probe().heapBytes();
        come(browsers, desk, path, count, pages);
        var after = desk.probe().heapBytes();
        pages.forEach(Browsers::leave);
        return (after - before) / (double) count;
    }

    private static void come(Browsers browsers, Desk desk, String path, int count, List<Page> pages) {
        for (var i = 0; i < count; i++) {
            desk.probe().mark();
            pages.add(browsers.signIn(desk.address(), path));
            desk.probe().take();
        }
    }
}
