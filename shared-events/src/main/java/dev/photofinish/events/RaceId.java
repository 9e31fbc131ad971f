package dev.photofinish.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A race. */
public record RaceId(@JsonValue UUID value) {
    @JsonCreator
    public RaceId {}

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static RaceId of(String text) {
        return new RaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
