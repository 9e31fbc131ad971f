package dev.photofinish.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A seed. */
public record SeedId(@JsonValue UUID value) {
    @JsonCreator
    public SeedId {}

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static SeedId of(String text) {
        return new SeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
