package dev.photofinish.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A permalink of a tournament's pool. */
public record PermalinkId(@JsonValue UUID value) {
    @JsonCreator
    public PermalinkId {}

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static PermalinkId of(String text) {
        return new PermalinkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
