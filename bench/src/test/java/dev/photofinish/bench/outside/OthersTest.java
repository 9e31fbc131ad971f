package dev.photofinish.bench.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OthersTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Others others;

    OthersTest() throws IOException {
        others = Others.listening();
    }

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void they_answer_unless_they_are_hushed_and_then_again() {
        assertThat(post().join().statusCode()).isEqualTo(200);
        others.hush();
        CompletableFuture<HttpResponse<String>> ignored = post();
        await().until(() -> others.waiting() == 1);
        assertThat(ignored).isNotDone();
        others.speak();
        assertThatThrownBy(ignored::join).hasCauseInstanceOf(IOException.class);
        assertThat(post().join().statusCode()).isEqualTo(200);
        assertThat(others.posts()).isEqualTo(2);
    }

    private CompletableFuture<HttpResponse<String>> post() {
        URI webhook = URI.create(others.environment().get("PHOTOFINISH_DISCORD_WEBHOOKURL"));
        return http.sendAsync(
                HttpRequest.newBuilder(webhook)
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
