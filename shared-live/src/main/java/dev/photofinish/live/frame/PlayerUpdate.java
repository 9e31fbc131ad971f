package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One player's figures, without a gap (live-protocol §15, step 5): whoever shows it works it out from the splits. */
public record PlayerUpdate(
        ParticipantInfo player,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long position) implements Frame {
    @Override
    public String type() {
        return "player_update";
    }
}
