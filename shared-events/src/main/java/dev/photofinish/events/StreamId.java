package dev.photofinish.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The stream of one account: each has one, and its id follows from the account's. */
public record StreamId(@JsonValue UUID value) {
    @JsonCreator
    public StreamId {}

    /** The stream of this account, always the same. */
    public static StreamId of(AccountId account) {
        return new StreamId(UUID.nameUUIDFromBytes(("stream of " + account).getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
