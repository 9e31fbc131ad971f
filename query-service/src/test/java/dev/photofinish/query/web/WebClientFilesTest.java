package dev.photofinish.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.ServedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class WebClientFilesTest extends ServedTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/race/0b1c", "/index.html", "/login"})
    void whateverAddressABrowserOpensItGetsThePageAnewEachTime(String path) {
        var page = web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .returnResult(String.class)
                .getResponseHeaders();

        assertThat(page.getCacheControl()).isEqualTo("no-cache");
        assertThat(page.getFirst("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void filesWithAHashInTheirNameAreKeptForGood() {
        web.get()
                .uri("/assets/app-0123abcd.js")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value(HttpHeaders.CACHE_CONTROL, value -> assertThat(value).contains("immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/ws/nothing", "/assets/missing.js", "/../application.properties"})
    void whatIsNotThereIsNotAPage(String path) {
        web.get().uri(path).exchange().expectStatus().isNotFound();
    }

    @Test
    void anUnknownApiAddressIsAProblemEvenForABrowser() {
        web.get()
                .uri("/api/nothing")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
