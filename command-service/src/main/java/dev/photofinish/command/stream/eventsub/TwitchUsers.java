package dev.photofinish.command.stream.eventsub;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.stream.helix.Helix;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Gatherers;

/** By which ids Twitch knows people. Blocks. */
final class TwitchUsers {
    private static final int MOST = 100;
    private static final int KEPT = 20_000;
    /** People change their logins, seldom. */
    private static final Duration KEPT_FOR = Duration.ofHours(1);

    private final Helix helix;
    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    TwitchUsers(Helix helix) {
        this.helix = helix;
    }

    /** The ids of these logins; of those that exist. */
    Map<String, String> idsOf(Collection<String> logins) {
        Map<String, String> ids = new HashMap<>(known.getAllPresent(logins));
        logins.stream()
                .filter(login -> !ids.containsKey(login))
                .gather(Gatherers.windowFixed(MOST))
                .forEach(some -> ids.putAll(ask(some)));
        known.putAll(ids);
        return ids;
    }

    private Map<String, String> ask(List<String> logins) {
        return helix.call(client -> client.get()
                        .uri(uri ->
                                uri.path("/users").queryParam("login", logins).build()))
                .map(TwitchUsers::read)
                .blockOptional()
                .orElseGet(Map::of);
    }

    private static Map<String, String> read(OutsideAnswer answer) {
        Map<String, String> ids = new HashMap<>();
        answer.json()
                .path("data")
                .forEach(user -> ids.put(
                        user.path("login").asString("").toLowerCase(Locale.ROOT),
                        user.path("id").asString("")));
        return ids;
    }
}
