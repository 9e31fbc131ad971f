package dev.photofinish.doubles.discord;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A guild with its events and who has the role. Safe for any thread. */
final class Guild {
    private static final String EVENTS = "/guilds/{guild}/scheduled-events";
    private static final String EVENT = EVENTS + "/{event}";
    private static final String ROLE = "/guilds/{guild}/members/{user}/roles/{role}";

    private final Map<String, GuildEvent> events = new LinkedHashMap<>();
    private final Set<String> runners = new TreeSet<>();
    private final String id;
    private final String role;
    private final Supplier<String> ids;

    Guild(String id, String role, Supplier<String> ids) {
        this.id = id;
        this.role = role;
        this.ids = ids;
    }

    List<Route> routes(Function<Function<ReceivedRequest, Reply>, Function<ReceivedRequest, Reply>> guarded) {
        return List.of(
                new Route("GET", EVENTS, guarded.apply(here(_ -> list()))),
                new Route("POST", EVENTS, guarded.apply(here(this::create))),
                new Route("GET", EVENT, guarded.apply(here(this::show))),
                new Route("PATCH", EVENT, guarded.apply(here(this::change))),
                new Route("DELETE", EVENT, guarded.apply(here(this::delete))),
                new Route("PUT", ROLE, guarded.apply(here(this::give))),
                new Route("DELETE", ROLE, guarded.apply(here(this::take))));
    }

    synchronized List<GuildEvent> events() {
        return List.copyOf(events.values());
    }

    synchronized Set<String> runners() {
        return Set.copyOf(runners);
    }

    private Function<ReceivedRequest, Reply> here(Function<ReceivedRequest, Reply> answer) {
        return request -> request.places().get("guild").equals(id) ? answer.apply(request) : unknown("Guild", 10_004);
    }

    private synchronized Reply list() {
        return Reply.json(200, events.values().stream().map(GuildEvent::shown).toList());
    }

    private synchronized Reply create(ReceivedRequest request) {
        var body = (ObjectNode) JsonMapper.shared().readTree(request.body());
        boolean whole = body.path("entity_type").asInt() == 3
                && body.path("privacy_level").asInt() == 2
                && !body.path("name").asString("").isEmpty()
                && body.path("name").asString("").length() <= 100
                && !body.path("entity_metadata").path("location").asString("").isEmpty()
                && inOrder(body);
        if (!whole) {
            return invalid();
        }
        var event = new GuildEvent(ids.get(), GuildEvent.SCHEDULED, body);
        events.put(event.id(), event);
        return Reply.json(200, event.shown());
    }

    /** It starts in the future and ends after it starts. */
    private static boolean inOrder(JsonNode body) {
        try {
            var start = OffsetDateTime.parse(body.path("scheduled_start_time").asString(""));
            var end = OffsetDateTime.parse(body.path("scheduled_end_time").asString(""));
            return start.toInstant().isAfter(Instant.now()) && end.isAfter(start);
        } catch (DateTimeException nonsense) {
            return false;
        }
    }

    private synchronized Reply show(ReceivedRequest request) {
        var event = events.get(request.places().get("event"));
        return event == null ? unknown("Guild Scheduled Event", 10_070) : Reply.json(200, event.shown());
    }

    private synchronized Reply change(ReceivedRequest request) {
        var event = events.get(request.places().get("event"));
        if (event == null) {
            return unknown("Guild Scheduled Event", 10_070);
        }
        var change = JsonMapper.shared().readTree(request.body());
        if (change.has("status") && !event.mayBecome(change.path("status").asInt())) {
            return invalid();
        }
        if (change.has("scheduled_start_time") && !inOrder(change)) {
            return invalid();
        }
        var changed = event.changed(change);
        events.put(event.id(), changed);
        return Reply.json(200, changed.shown());
    }

    private synchronized Reply delete(ReceivedRequest request) {
        var gone = events.remove(request.places().get("event"));
        return gone == null ? unknown("Guild Scheduled Event", 10_070) : Reply.empty(204);
    }

    private synchronized Reply give(ReceivedRequest request) {
        if (!request.places().get("role").equals(role)) {
            return unknown("Role", 10_011);
        }
        runners.add(request.places().get("user"));
        return Reply.empty(204);
    }

    private synchronized Reply take(ReceivedRequest request) {
        if (!request.places().get("role").equals(role)) {
            return unknown("Role", 10_011);
        }
        runners.remove(request.places().get("user"));
        return Reply.empty(204);
    }

    private static Reply unknown(String what, int code) {
        return Reply.json(404, Map.of("message", "Unknown " + what, "code", code));
    }

    private static Reply invalid() {
        return Reply.json(400, Map.of("message", "Invalid Form Body", "code", 50_035));
    }
}
