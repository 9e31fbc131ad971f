package dev.photofinish.command.stream.twitch;

import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.stream.helix.Helix;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Asks who of some people streams. */
final class LiveLogins {
    /** As many as Twitch takes in one question. */
    static final int MOST = 100;

    private final Helix helix;

    LiveLogins(Helix helix) {
        this.helix = helix;
    }

    /**
     * Those who stream, and since when; nobody else among them.
     *
     * @param logins at most {@link #MOST}, each as Twitch has them
     * @return fails when there is no answer, or none that makes sense
     */
    Mono<Map<String, Instant>> among(List<String> logins) {
        return helix.call(client -> client.get()
                        .uri(uri -> uri.path("/streams")
                                .queryParam("first", MOST)
                                .queryParam("user_login", logins)
                                .build()))
                .map(LiveLogins::read);
    }

    private static Map<String, Instant> read(OutsideAnswer answer) {
        var data = answer.json().path("data");
        if (!data.isArray()) {
            throw answer.failure();
        }
        Map<String, Instant> live = new HashMap<>();
        for (var stream : data) {
            if (stream.path("type").asString("").equals("live")) {
                live.put(stream.path("user_login").asString("").toLowerCase(Locale.ROOT), startedAt(stream, answer));
            }
        }
        return live;
    }

    private static Instant startedAt(JsonNode stream, OutsideAnswer answer) {
        try {
            return Instant.parse(stream.path("started_at").asString("")).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException nonsense) {
            throw answer.failure();
        }
    }
}
