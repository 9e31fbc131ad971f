package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a spectator needs to draw the race; everything after {@code participants} is additive.
 *
 * @param countdown the start everybody counts down to; absent while nobody counts
 * @param position newest fact contained
 * @param epoch which event store the position belongs to
 * @param resync true when it stands in for frames that could not be replayed; else absent
 */
public record RaceState(
        RaceInfo race,
        SeedInfo seed,
        List<ParticipantInfo> participants,
        @Nullable Map<Integer, Long> leaderSplits,
        List<CasterInfo> casters,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Countdown countdown,
        Long position,
        UUID epoch,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean resync)
        implements Frame {
    @Override
    public String type() {
        return "race_state";
    }
}
