package dev.photofinish.command.stream.eventsub;

import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.stream.helix.Helix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The subscriptions that Twitch has for one address. */
final class SubscriptionBook {
    private static final String PATH = "/eventsub/subscriptions";
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    /** A hundred on each. */
    private static final int MOST_PAGES = 200;

    private final Helix helix;
    private final String callback;
    private final EventSubSecret secret;

    SubscriptionBook(Helix helix, String callback, EventSubSecret secret) {
        this.helix = helix;
        this.callback = callback;
        this.secret = secret;
    }

    /** All of them; those for other addresses are none of our business. Blocks. */
    List<Standing> list() {
        List<Standing> all = new ArrayList<>();
        var cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var answer = page(cursor).blockOptional();
            if (answer.isEmpty()) {
                break;
            }
            var fields = answer.get().json();
            fields.path("data").forEach(one -> add(one, all));
            cursor = fields.at("/pagination/cursor").asString("");
            if (cursor.isEmpty()) {
                break;
            }
        }
        return all;
    }

    /** Subscribes; one that exists is as good. */
    Mono<Void> add(Wish wish) {
        var body = Map.of(
                "type", wish.topic().type(),
                "version", "1",
                "condition", Map.of("broadcaster_user_id", wish.userId()),
                "transport", Map.of("method", "webhook", "callback", callback, "secret", secret.value()));
        return helix.call(client -> client.post()
                        .uri(PATH)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body))
                .onErrorResume(failure -> answered(failure, CONFLICT), _ -> Mono.empty())
                .then();
    }

    /** Unsubscribes; one that is gone is as good. */
    Mono<Void> remove(Standing one) {
        return helix.call(client -> client.delete()
                        .uri(uri -> uri.path(PATH).queryParam("id", one.id()).build()))
                .onErrorResume(failure -> answered(failure, NOT_FOUND), _ -> Mono.empty())
                .then();
    }

    private Mono<OutsideAnswer> page(String cursor) {
        return helix.call(client -> client.get()
                .uri(uri -> (cursor.isEmpty() ? uri.path(PATH) : uri.path(PATH).queryParam("after", "{cursor}"))
                        .build(cursor)));
    }

    private void add(JsonNode one, List<Standing> all) {
        if (one.at("/transport/callback").asString("").equals(callback)) {
            Topic.of(one.path("type").asString(""))
                    .ifPresent(topic -> all.add(new Standing(
                            one.path("id").asString(""),
                            new Wish(
                                    topic,
                                    one.at("/condition/broadcaster_user_id").asString("")),
                            one.path("status").asString(""))));
        }
    }

    private static boolean answered(Throwable failure, int status) {
        return failure instanceof OutsideException outside && outside.status() == status;
    }
}
