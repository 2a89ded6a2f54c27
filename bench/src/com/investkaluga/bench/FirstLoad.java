package com.investkaluga.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What comes over the line when somebody comes for the first time, compressed as it is sent: the sign-in page, then the
 * dashboard with what is in the cache by then.
 */
record FirstLoad(long loginBytes, int loginRequests, long dashboardBytes, int dashboardRequests) {

    static FirstLoad of(Browsers browsers, String address) {
        var page = browsers.newVisitor();
        var bytes = new AtomicLong();
        var requests = new AtomicInteger();
        listen(page, bytes, requests);
        page.navigate(address + "/login");
        page.locator("input[name=password]:not([type=hidden])").waitFor();
        PageScript.settle(page);
        var loginBytes = bytes.getAndSet(0);
        var loginRequests = requests.getAndSet(0);
        Browsers.fillSignIn(page);
        page.waitForTimeout(1_500);
        Browsers.leave(page);
        return new FirstLoad(loginBytes, loginRequests, bytes.get(), requests.get());
    }

    private static void listen(Page page, AtomicLong bytes, AtomicInteger requests) {
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", (JsonObject event) -> {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
            requests.incrementAndGet();
        });
        network.on(
                "Network.webSocketFrameReceived",
                (JsonObject event) -> bytes.addAndGet(event.getAsJsonObject("response")
                        .get("payloadData")
                        .getAsString()
                        .length()));
    }
}
