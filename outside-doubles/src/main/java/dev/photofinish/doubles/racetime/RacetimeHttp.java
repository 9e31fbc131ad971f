package dev.photofinish.doubles.racetime;

import dev.photofinish.doubles.ReceivedRequest;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Racetime.gg over HTTP (racetime §3). */
final class RacetimeHttp {
    /** As it refuses: neither 401 nor a word. */
    static final Reply FORBIDDEN = new Reply(403, Map.of("Content-Type", "text/html"), "");

    private static final Reply NOT_FOUND = Reply.empty(404);

    private final World world;
    private final RacetimeTokens tokens;
    private final AtomicInteger opened = new AtomicInteger();

    RacetimeHttp(World world, RacetimeTokens tokens) {
        this.world = world;
        this.tokens = tokens;
    }

    List<Route> routes() {
        return List.of(
                new Route("POST", "/o/{category}/startrace", this::open),
                new Route("POST", "/o/{category}/{room}/edit", this::edit),
                new Route("GET", "/o/{category}/data", this::categoryOfABot),
                new Route("GET", "/races/data", _ -> races()),
                new Route("GET", "/{category}/data", this::category),
                new Route("GET", "/{category}/{room}/data", this::room));
    }

    private Reply open(ReceivedRequest request) {
        var category = request.places().get("category");
        var goals = world.goals(category);
        if (goals.isEmpty()) {
            return NOT_FOUND;
        }
        var bot = tokens.bot(request.token(), category);
        if (bot.isEmpty()) {
            return FORBIDDEN;
        }
        var read = RoomFlags.read(request, goals.get());
        if (read.flags() == null) {
            return Reply.json(422, Map.of("errors", read.errors()));
        }
        var slug = "brave-link-%04d".formatted(opened.incrementAndGet());
        var room = world.open(category, slug, read.flags(), bot.get().name());
        return Reply.empty(201).with("Location", "/" + room.name());
    }

    private Reply edit(ReceivedRequest request) {
        var category = request.places().get("category");
        var room = world.room(category + "/" + request.places().get("room"));
        if (room.isEmpty()) {
            return NOT_FOUND;
        }
        if (tokens.bot(request.token(), category).isEmpty() || room.get().status.over()) {
            return FORBIDDEN;
        }
        var read = RoomFlags.read(request, world.goals(category).orElseThrow());
        var flags = read.flags();
        if (flags == null) {
            return Reply.json(422, Map.of("errors", read.errors()));
        }
        world.in(room.get(), it -> it.flags = it.status.preparing() ? flags : it.flags.editedWhileRacing(flags));
        return Reply.empty(200);
    }

    private Reply room(ReceivedRequest request) {
        var name = request.places().get("category") + "/" + request.places().get("room");
        return world.room(name)
                .map(room -> Reply.json(200, world.reading(() -> RoomWriter.document(room)))
                        .with("X-Date-Exact", world.now().toString()))
                .orElse(NOT_FOUND);
    }

    private Reply category(ReceivedRequest request) {
        return category(request.places().get("category"), room -> !room.flags.unlisted());
    }

    private Reply categoryOfABot(ReceivedRequest request) {
        var category = request.places().get("category");
        return tokens.bot(request.token(), category).isEmpty() ? FORBIDDEN : category(category, _ -> true);
    }

    private Reply category(String slug, Predicate<Room> shown) {
        Optional<List<String>> goals = world.goals(slug).map(ArrayList::new);
        if (goals.isEmpty()) {
            return NOT_FOUND;
        }
        Map<String, Object> category = new LinkedHashMap<>(RoomWriter.category(slug));
        category.put("info", "");
        category.put("streaming_required", false);
        category.put("owners", List.of());
        category.put("moderators", List.of());
        category.put("goals", goals.get());
        category.put("current_races", current(room -> room.category.equals(slug) && shown.test(room)));
        category.put("emotes", Map.of());
        return Reply.json(200, category);
    }

    private Reply races() {
        return Reply.json(200, Map.of("races", current(room -> !room.flags.unlisted())));
    }

    private List<Map<String, Object>> current(Predicate<Room> which) {
        return world.reading(() -> world.rooms().stream()
                .filter(room -> !room.status.over() && which.test(room))
                .map(RoomWriter::summary)
                .toList());
    }
}
