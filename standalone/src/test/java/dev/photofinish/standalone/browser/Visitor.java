package dev.photofinish.standalone.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import dev.photofinish.standalone.client.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody in front of a browser of their own. Whatever its console complains of is kept. */
final class Visitor {
    private static final Set<String> COMPLAINTS = Set.of("error", "warning");
    private static final int PATIENCE_MS = 15_000;
    /** What a browser says about a cable that a test has pulled. */
    private static final List<String> UNPLUGGED = List.of("net::ERR_INTERNET_DISCONNECTED");
    /** And about a server that a test has killed. */
    private static final List<String> DOWN = List.of(
            "net::ERR_CONNECTION_REFUSED",
            "net::ERR_CONTENT_LENGTH_MISMATCH",
            "net::ERR_CONNECTION_RESET",
            "net::ERR_EMPTY_RESPONSE",
            "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
            "status of 503");

    private final BrowserContext context;
    private final URI server;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> forgiven = new ArrayList<>(UNPLUGGED);

    Visitor(BrowserContext context, URI server) {
        this.context = context;
        this.server = server;
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
        // A content security policy speaks up on the console as well.
        page.onConsoleMessage(message -> {
            if (COMPLAINTS.contains(message.type()) && forgiven.stream().noneMatch(message.text()::contains)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Has signed in before: the browser remembers it. */
    Visitor signedIn(Api account) {
        context.addInitScript("localStorage.setItem('speedfog_token', '%s')".formatted(account.token()));
        return this;
    }

    Visitor forgivingAServerThatIsDown() {
        forgiven.addAll(DOWN);
        return this;
    }

    /** Leaves the theme of the page to the device. */
    Visitor followingTheDevice() {
        context.addInitScript("localStorage.setItem('photofinish.theme', 'system')");
        return this;
    }

    /** Turns the device to light or dark, and waits for the page to follow. */
    Visitor sees(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var theme = scheme.name().toLowerCase(Locale.ROOT);
        page.locator("html[data-theme='%s']".formatted(theme)).waitFor();
        return this;
    }

    /** Has a browser in which a page cannot ask for a file to write to, as most are: it downloads. */
    Visitor withoutFileDialog() {
        context.addInitScript("delete globalThis.showSaveFilePicker");
        return this;
    }

    /** Sees a blank page in place of Twitch: no test goes there. */
    Visitor withoutTwitch() {
        context.route(
                Pattern.compile("https://(www\\.)?twitch\\.tv/.*"),
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("")));
        return this;
    }

    /** Lets pages copy to the clipboard without asking, and this test read it. */
    Visitor withClipboard() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return this;
    }

    String clipboard() {
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    Visitor open(String path) {
        page.navigate(server.resolve(path).toString());
        return this;
    }

    /** Fills in the sign-in page that is shown. */
    Visitor signIn(String name, String role) {
        fill("Name", name);
        choose(role);
        return press("Sign in");
    }

    Visitor fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor select(String label, String choice) {
        field(label).selectOption(new SelectOption().setLabel(choice));
        return this;
    }

    /** What is written in or chosen from; a list of suggestions may bear the same label. */
    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, select, textarea"));
    }

    /** Chooses the card that begins with this title, as its reader does: by clicking on it. */
    Visitor choose(String title) {
        var beginning = Pattern.compile("^\\s*" + title);
        page.locator("label", new Page.LocatorOptions().setHasText(beginning)).click();
        return this;
    }

    Visitor press(String button) {
        button(button).click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    /** A link of the page itself, where its frame has one of that name as well. */
    Locator linkInside(String link) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link));
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).click();
        return this;
    }

    /** Presses the button in the dialog that asks for confirmation. */
    Visitor confirm(String button) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    /** What the browser saves because of this. */
    byte[] saves(Runnable press) {
        var download = page.waitForDownload(press);
        try (var file = download.createReadStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    Locator list(String name) {
        return page.getByRole(AriaRole.LIST, named(name)).getByRole(AriaRole.LISTITEM);
    }

    Locator section(String name) {
        return page.getByRole(AriaRole.REGION, named(name));
    }

    /** The rows of a section, from top to bottom. */
    Locator rows(String section) {
        return section(section).getByRole(AriaRole.LISTITEM);
    }

    Locator row(String section, String player) {
        return rows(section).filter(new Locator.FilterOptions().setHasText(player));
    }

    /** The row of a table that names somebody. */
    Locator entry(String table, String name) {
        return section(table).getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Chooses a card of the dialog by the beginning of its title. */
    Visitor decide(String title) {
        var card = new Locator.GetByRoleOptions().setName(Pattern.compile("^" + title));
        dialog().getByRole(AriaRole.RADIO, card).check();
        return this;
    }

    void pullTheCable() {
        context.setOffline(true);
    }

    void plugItIn() {
        context.setOffline(false);
    }

    Locator heading(String title) {
        return page.getByRole(AriaRole.HEADING, named(title));
    }

    /** Leaves a mark on the document that only a reload can wipe off. */
    void markDocument() {
        page.evaluate("() => { globalThis.markedByTest = true; }");
    }

    boolean isStillTheSameDocument() {
        return Boolean.TRUE.equals(page.evaluate("() => globalThis.markedByTest === true"));
    }

    Page page() {
        return page;
    }

    /** Leaves, with everything that is open. */
    void close() {
        context.close();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
