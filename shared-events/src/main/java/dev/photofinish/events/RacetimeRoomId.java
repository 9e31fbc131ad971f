package dev.photofinish.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A room of racetime.gg, by its full name: the part after the slash is unique in a category only (racetime §1). */
public record RacetimeRoomId(@JsonValue UUID value) {
    @JsonCreator
    public RacetimeRoomId {}

    /** The room of that name, always the same. */
    public static RacetimeRoomId of(String category, String name) {
        return new RacetimeRoomId(
                UUID.nameUUIDFromBytes(("racetime room " + category + "/" + name).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
