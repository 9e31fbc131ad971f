package dev.photofinish.standalone.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody in front of a browser of their own. Whatever its console complains of is kept. */
final class Visitor {
    private static final Set<String> COMPLAINTS = Set.of("error", "warning");
    private static final int PATIENCE_MS = 15_000;
    /** What a browser says about a cable that a test has pulled. */
    private static final String UNPLUGGED = "net::ERR_INTERNET_DISCONNECTED";

    private final BrowserContext context;
    private final URI server;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, URI server) {
        this.context = context;
        this.server = server;
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
        // A content security policy speaks up on the console as well.
        page.onConsoleMessage(message -> {
            if (COMPLAINTS.contains(message.type()) && !message.text().contains(UNPLUGGED)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
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
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Chooses the card that begins with this title, as its reader does: by clicking on it. */
    Visitor choose(String title) {
        var beginning = Pattern.compile("^\\s*" + title);
        page.locator("label", new Page.LocatorOptions().setHasText(beginning)).click();
        return this;
    }

    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).click();
        return this;
    }

    /** Presses the button in the dialog that asks for confirmation. */
    Visitor confirm(String button) {
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    Locator list(String name) {
        return page.getByRole(AriaRole.LIST, named(name)).getByRole(AriaRole.LISTITEM);
    }

    /** The rows of a section, from top to bottom. */
    Locator rows(String section) {
        return page.getByRole(AriaRole.REGION, named(section)).getByRole(AriaRole.LISTITEM);
    }

    Locator row(String section, String player) {
        return rows(section).filter(new Locator.FilterOptions().setHasText(player));
    }

    void pullTheCable() {
        context.setOffline(true);
    }

    void plugItIn() {
        context.setOffline(false);
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

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
