package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Go: the mod's own run began. */
public record RaceStart(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long position) implements Frame {
    @Override
    public String type() {
        return "race_start";
    }
}
