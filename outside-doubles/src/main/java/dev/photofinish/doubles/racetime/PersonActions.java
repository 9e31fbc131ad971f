package dev.photofinish.doubles.racetime;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What people can do in a room (racetime §6.6). */
final class PersonActions {
    private final World world;

    PersonActions(World world) {
        this.world = world;
    }

    /**
     * Carries out an action.
     *
     * @throws NotAllowedException when it is refused
     */
    void act(@Nullable Person who, Room room, String action, JsonNode data) {
        var person = Objects.requireNonNull(who);
        switch (action) {
            case "join", "enter" -> world.in(room, it -> it.join(person));
            case "leave", "unenter", "cancelinvite", "declineinvite" -> world.in(room, it -> it.leave(person.id()));
            case "requestinvite" -> world.in(room, it -> it.request(person));
            case "acceptinvite" -> world.in(room, it -> it.accept(person.id()));
            case "ready" -> world.in(room, it -> it.ready(person.id(), true));
            case "unready" -> world.in(room, it -> it.ready(person.id(), false));
            case "done" -> world.in(room, it -> it.done(person.id(), sinceTheStart(it)));
            case "forfeit", "ff" -> world.in(room, it -> it.forfeit(person.id(), sinceTheStart(it)));
            case "undone", "unforfeit" -> world.in(room, it -> it.undo(person.id(), world.now()));
            case "comment" ->
                world.in(
                        room, it -> it.comment(person.id(), data.path("comment").asString("")));
            default -> throw new NotAllowedException("No such action.");
        }
    }

    private Duration sinceTheStart(Room room) {
        return room.startedAt == null ? Duration.ZERO : Duration.between(room.startedAt, world.now());
    }
}
