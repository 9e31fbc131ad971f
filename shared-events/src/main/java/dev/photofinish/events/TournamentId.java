package dev.photofinish.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An asynchronous tournament. */
public record TournamentId(@JsonValue UUID value) {
    @JsonCreator
    public TournamentId {}

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException when the text is not a UUID
     */
    public static TournamentId of(String text) {
        return new TournamentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
