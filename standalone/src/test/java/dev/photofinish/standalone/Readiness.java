package dev.photofinish.standalone;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.ServerGoneException;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Waiting for a server to be ready, as its launcher does. */
final class Readiness {
    private Readiness() {}

    static void await(URI server) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreException(ServerGoneException.class)
                .until(() -> Api.anonymous(server).get("/health").status() == 200);
    }
}
