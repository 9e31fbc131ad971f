package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.photofinish.live.view.RaceStatus;
import org.jspecify.annotations.Nullable;

/**
 * The race runs, or is over.
 *
 * @param startedAt only told when it starts to run
 */
public record RaceStatusChange(
        RaceStatus status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String startedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long position)
        implements Frame {
    @Override
    public String type() {
        return "race_status_change";
    }
}
