package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole board in order.
 *
 * @param leaderSplits layer → in-game time of the leader's first entry; null when nobody leads
 */
public record LeaderboardUpdate(
        List<ParticipantInfo> participants,
        @Nullable Map<Integer, Long> leaderSplits,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long position)
        implements Frame {
    @Override
    public String type() {
        return "leaderboard_update";
    }
}
