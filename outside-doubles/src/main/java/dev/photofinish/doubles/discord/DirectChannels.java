package dev.photofinish.doubles.discord;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** The channels between the bot and one person each. Who takes no messages has one all the same. Safe for any thread. */
final class DirectChannels {
    private final Map<String, String> channels = new ConcurrentHashMap<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final Supplier<String> ids;

    DirectChannels(Supplier<String> ids) {
        this.ids = ids;
    }

    Route route(Function<Function<ReceivedRequest, Reply>, Function<ReceivedRequest, Reply>> guarded) {
        return new Route("POST", "/users/@me/channels", guarded.apply(this::open));
    }

    /** The channel to a person, whether or not anybody asked for it. */
    String to(String person) {
        return channels.computeIfAbsent(person, _ -> ids.get());
    }

    void close(String person) {
        closed.add(person);
    }

    /** As Discord does: a person who takes no messages is noticed when one is sent. */
    Function<ReceivedRequest, Reply> unlessClosed(Function<ReceivedRequest, Reply> answer) {
        return request -> closed.stream()
                        .anyMatch(person -> to(person).equals(request.places().get("channel")))
                ? Reply.json(403, Map.of("message", "Cannot send messages to this user", "code", 50_007))
                : answer.apply(request);
    }

    private Reply open(ReceivedRequest request) {
        var person = JsonMapper.shared()
                .readTree(request.body())
                .path("recipient_id")
                .asString("");
        return person.matches("[0-9]{1,20}")
                ? Reply.json(
                        200,
                        Map.of(
                                "id",
                                to(person),
                                "type",
                                1,
                                "recipients",
                                List.of(Map.of("id", person, "username", "p"))))
                : Reply.json(400, Map.of("message", "Invalid Form Body", "code", 50_035));
    }
}
