package dev.photofinish.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.photofinish.standalone.ServerStory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document of the HTTP interface as developers read it: in a browser, under the rules that all pages are under. */
class DocsPageTest extends ServerStory {
    private static final String TITLE = "Photofinish";

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.forOneStory();
    }

    @AfterAll
    void hangUp() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theInterfaceIsReadAndTriedOut() {
        var reader = chromium.visitor(server);

        reader.open("/docs");

        assertThat(reader.page()).hasURL(Pattern.compile(".*/swagger-ui/index\\.html.*"));
        assertThat(reader.page().locator(".info .title")).containsText(TITLE);
        var languages = reader.page().locator("#operations-i18n-getI18nLocales");
        languages.click();
        languages.getByText("Try it out").click();
        languages
                .getByText("Execute", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(languages
                        .locator(".live-responses-table .response-col_status")
                        .last())
                .containsText("200");
        reader.page()
                .getByText("RaceDetail", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void onlyItsOwnPageMayWriteStyles() {
        assertThat(policyOf("/swagger-ui/index.html"))
                .contains("style-src 'self' 'unsafe-inline'")
                .contains("default-src 'self'");
        assertThat(policyOf("/")).doesNotContain("unsafe");
        assertThat(policyOf("/v3/api-docs")).doesNotContain("unsafe");
    }

    private String policyOf(String path) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
