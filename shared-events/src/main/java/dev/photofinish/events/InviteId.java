package dev.photofinish.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One invitation to one race. */
public record InviteId(@JsonValue UUID value) {
    @JsonCreator
    public InviteId {}

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static InviteId of(String text) {
        return new InviteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
