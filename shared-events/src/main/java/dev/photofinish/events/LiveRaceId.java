package dev.photofinish.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A live race of a tournament. */
public record LiveRaceId(@JsonValue UUID value) {
    @JsonCreator
    public LiveRaceId {}

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static LiveRaceId of(String text) {
        return new LiveRaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
