package dev.photofinish.command.notification.interaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A reply to an interaction, in Discord's words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Whisper(
        @JsonProperty("type") int type,
        @JsonProperty("data") @Nullable Data data) {
    private static final int PONG = 1;
    private static final int MESSAGE = 4;
    private static final int FOR_ONE_ONLY = 64;

    record Data(
            @JsonProperty("content") String content,
            @JsonProperty("flags") int flags) {}

    static Whisper pong() {
        return new Whisper(PONG, null);
    }

    /** A message that only who clicked can see. */
    static Whisper of(String content) {
        return new Whisper(MESSAGE, new Data(content, FOR_ONE_ONLY));
    }
}
