package com.investkaluga.desk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser of their own: signs in, opens pages, clicks, and remembers what the console complained of. */
final class Visitor implements AutoCloseable {

    /** Milliseconds; a machine that does something else meanwhile may take ten times what the desk needs alone. */
    static final int PATIENCE = 30_000;

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\">");
    private static final int WIDE = 1440;
    private static final int WIDE_HEIGHT = 940;

    private final BrowserContext context;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;

    Visitor(Browser browser, String address) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDE, WIDE_HEIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Moscow")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    /** Where the desk runs, without a slash at its end. */
    String address() {
        return address;
    }

    Page page() {
        return page;
    }

    /**
     * Signs in with one of the demonstration's accounts, whose password is its name. No page is open afterwards: the form is
     * sent without being shown, because every journey begins here and most of them end elsewhere than on the dashboard.
     */
    Visitor signIn(String account) {
        var form = TOKEN.matcher(context.request()
                .get(address + "/login", RequestOptions.create().setHeader("Accept", "text/html"))
                .text());
        assertThat(form.find()).as("the form has a token").isTrue();
        var answer = context.request()
                .post(
                        address + "/sign-in",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("username", account)
                                        .set("password", account)
                                        .set("_csrf", form.group(1))));
        assertThat(answer.headers().get("location"))
                .as("where the desk leads to")
                .doesNotContain("login");
        return this;
    }

    /** Signs in at the sign-in page, which is open. */
    Visitor fillSignIn(String account) {
        page.locator("vaadin-text-field input").fill(account);
        page.locator("vaadin-password-field input").fill(account);
        page.locator("vaadin-password-field input").press("Enter");
        page.locator("vaadin-app-layout").waitFor();
        return settle();
    }

    /** Opens a path of the desk, such as {@code partners/CN?tab=figures}. */
    Visitor open(String path) {
        page.navigate(address + "/" + path);
        page.locator("main, form").first().waitFor();
        return settle();
    }

    /** Goes to a path of the desk from a page of it, as by a link: the browser keeps what it has of the desk. */
    Visitor follow(String path) {
        page.evaluate("""
                path => new Promise(done => {
                  window.addEventListener('vaadin-navigated', done, { once: true });
                  const link = Object.assign(document.createElement('a'), { href: path });
                  document.body.append(link);
                  link.click();
                  link.remove();
                }).then(() => null)""", "/" + path);
        arriveAt(Pattern.quote(address + "/" + path.replaceFirst("\\?.*", "")) + "(\\?.*)?$");
        return settle();
    }

    /** Waits until the server has nothing more to say. */
    Visitor settle() {
        page.waitForFunction(
                "() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        return this;
    }

    /** Waits until nothing fades or moves any more: half faded in, a text is too pale for anybody. */
    Visitor still() {
        page.waitForFunction("""
                () => {
                  const ends = move => move.effect?.getComputedTiming().iterations !== Infinity;
                  const moves = root => root.getAnimations().some(move => move.playState === 'running' && ends(move))
                    || [...root.querySelectorAll('*')].some(part => part.shadowRoot && moves(part.shadowRoot));
                  return !moves(document);
                }""");
        return this;
    }

    Visitor phone() {
        page.setViewportSize(390, 844);
        return this;
    }

    Visitor wide() {
        page.setViewportSize(WIDE, WIDE_HEIGHT);
        return this;
    }

    Visitor dark() {
        return scheme(ColorScheme.DARK);
    }

    Visitor light() {
        return scheme(ColorScheme.LIGHT);
    }

    /** The page that is open changes its colours, and the charts in sight are drawn in the new ones. */
    private Visitor scheme(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction("""
                () => [...document.querySelectorAll('desk-chart[data-stale]')].every(chart => {
                  const { top, bottom, width } = chart.getBoundingClientRect();
                  return top > innerHeight || bottom < 0 || width === 0;
                })""");
        return this;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Drops a file where the page takes files. */
    void drop(String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    /** The card with this title. */
    Locator card(String title) {
        return page.locator(
                ".desk-card",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(title).setExact(true))));
    }

    /** The drawing of the card's chart, once it stands. */
    Locator drawnChart(String title) {
        // The card, because a chart that finds its room changed puts another drawing in the place of this one.
        card(title).scrollIntoViewIfNeeded();
        var drawing = card(title).locator("desk-chart svg").first();
        drawing.locator("path").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        // What still comes above the card would move it away from under a click.
        loaded();
        return drawing;
    }

    /**
     * Waits until the address is the one asked for. After a link the page changes a moment before its address, and
     * whoever goes back or on in that moment goes from the page before.
     */
    void arriveAt(String address) {
        page.waitForURL(Pattern.compile(address));
    }

    /** Waits until every part of the page has come and is drawn. */
    Visitor loaded() {
        page.waitForFunction("() => !document.querySelector('[aria-busy=true]')");
        page.waitForFunction(
                "() => [...document.querySelectorAll('desk-chart')].every(c => c.getBoundingClientRect().top > innerHeight"
                        + " || c.hidden || c.offsetHeight === 0 || (c.shadowRoot || c).querySelector('svg'))");
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        page.waitForFunction(
                "() => [...document.querySelectorAll('.v-loading-indicator')].every(bar => bar.style.display === 'none')");
        return settle();
    }

    /** Opens the menu with the user's name and chooses an entry of one of its parts. */
    void chooseInUserMenu(String part, String entry) {
        page.locator(".desk-user vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(part))
                .click();
        // The page reloads itself for the new language; going on before that would cut the next step off.
        page.waitForRequest(
                Request::isNavigationRequest,
                () -> page.getByText(entry, new Page.GetByTextOptions().setExact(true))
                        .last()
                        .click());
        page.waitForLoadState();
        page.locator("main").first().waitFor();
        settle();
    }

    void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    void screenshotWhole(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** What the console said that nobody should have to read. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }

    private void listen(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(message.type() + ": " + message.text() + " at " + page.url());
        }
    }
}
