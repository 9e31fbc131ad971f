package dev.photofinish.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One account's caster role in one race. */
public record CasterId(@JsonValue UUID value) {
    @JsonCreator
    public CasterId {}

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static CasterId of(String text) {
        return new CasterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
