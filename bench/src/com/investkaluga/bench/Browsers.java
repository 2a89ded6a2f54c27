package com.investkaluga.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One Chromium, with as many separate visitors as are asked for. */
final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    Browsers() {
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(withoutHaste(executable()))
                        .setArgs(FLAGS));
    }

    private static Path executable() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The benchmark needs Chromium: apt-get install chromium"));
    }

    /**
     * A user's browser runs on a machine of its own: here it gets the processors only while the desk and its database do not
     * want them. A mere {@code nice} does not hold: Chromium raises the priority of what draws.
     */
    private static Path withoutHaste(Path browser) {
        try {
            var script = Files.createTempFile("browser", ".sh");
            Files.writeString(script, "#!/bin/sh\nexec chrt --idle 0 " + browser + " \"$@\"\n");
            script.toFile().deleteOnExit();
            if (!script.toFile().setExecutable(true)) {
                throw new IllegalStateException("Cannot make " + script + " executable");
            }
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return "Chromium " + browser.version();
    }

    /** Somebody with an empty cache and no cookies. */
    Page newVisitor() {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 940)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Moscow"));
        context.addInitScript(PageScript.TEXT);
        var page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    /** Opens a path of the desk, which asks for the sign-in first. */
    Page signIn(String address, String path) {
        var page = newVisitor();
        page.navigate(address + path);
        fillSignIn(page);
        return page;
    }

    static void fillSignIn(Page page) {
        page.locator("input[name=username]:not([type=hidden])").fill("bench");
        page.locator("input[name=password]:not([type=hidden])").fill("bench");
        page.locator("input[name=password]:not([type=hidden])").press("Enter");
        try {
            page.locator("vaadin-app-layout").waitFor();
        } catch (PlaywrightException e) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("bench/out/sign-in.png")));
            throw e;
        }
        PageScript.settle(page);
    }

    static void leave(Page page) {
        BrowserContext context = page.context();
        context.close();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
