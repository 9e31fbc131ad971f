package dev.photofinish.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Prints the one line that says where the server is, once it really serves: when its own health says so. */
final class Announcement implements ApplicationListener<ApplicationReadyEvent> {
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(50);

    private final PrintStream out;

    Announcement(PrintStream out) {
        this.out = out;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            int port = context.getWebServer().getPort();
            Thread.ofVirtual().name("announcement").start(() -> announceWhenReady(port));
        }
    }

    private void announceWhenReady(int port) {
        var address = "http://localhost:" + port;
        var client = WebClient.create(address);
        try {
            while (!healthy(client)) {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_AFTER.toMillis());
            }
            out.println("Photofinish is at " + address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean healthy(WebClient client) {
        return Boolean.TRUE.equals(client.get()
                .uri("/health")
                .exchangeToMono(response -> Mono.just(response.statusCode()))
                .map(HttpStatusCode::is2xxSuccessful)
                .onErrorReturn(false)
                .block());
    }
}
