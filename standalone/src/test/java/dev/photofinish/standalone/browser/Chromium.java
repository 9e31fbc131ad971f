package dev.photofinish.standalone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium of this machine: {@code PHOTOFINISH_CHROMIUM}, or where Debian installs it. None is downloaded. It is
 * started once for all stories of a test JVM, which share nothing in it, and ends with that.
 */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = program();
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** Of every assertion about a page: a loaded machine is no defect of it. */
    private static final int PATIENCE_MS = 15_000;

    private static @Nullable Browser shared;

    private final Browser browser;
    private final List<Visitor> visitors = new ArrayList<>();

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    /** For one story, at a time. */
    static Chromium forOneStory() {
        if (shared == null || !shared.isConnected()) {
            shared = launch();
        }
        return new Chromium(shared);
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            var options = new LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS);
            return playwright.chromium().launch(options);
        } catch (RuntimeException failed) {
            playwright.close();
            throw failed;
        }
    }

    private static Path program() {
        var named = System.getenv("PHOTOFINISH_CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        var withoutWindows = Path.of("/usr/bin/chromium-headless-shell");
        return Files.exists(withoutWindows) ? withoutWindows : Path.of("/usr/bin/chromium");
    }

    /** Somebody new at a desk, who shares nothing with the others. */
    Visitor visitor(URI server) {
        return visitor(server, Screen.DESK);
    }

    /** The same, in front of that. */
    Visitor visitor(URI server, Screen screen) {
        // What moves is drawn again and again, which costs more than all the rest.
        var options = new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setReducedMotion(ReducedMotion.REDUCE);
        var visitor = new Visitor(browser.newContext(options), server);
        visitors.add(visitor);
        return visitor;
    }

    /** What the consoles of all visitors complained of. */
    List<String> complaints() {
        return visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }
}
