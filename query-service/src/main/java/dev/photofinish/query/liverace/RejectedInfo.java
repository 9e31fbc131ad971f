package dev.photofinish.query.liverace;

import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.web.contract.Named;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the room without a run.
 *
 * @param reasons the codes of tournaments §9.1, the first first
 * @param outcome what became of them in the room, as racetime.gg says; null before the end
 * @param finishTime theirs in the room; null without one
 */
@Named("LiveRaceRejected")
record RejectedInfo(
        String racetimeId,
        String racetimeName,
        String reason,
        List<String> reasons,
        @Nullable String outcome,
        @Nullable String finishTime) {
    static RejectedInfo of(RejectedEntrant rejected) {
        return new RejectedInfo(
                rejected.entrant().racetimeId(),
                rejected.entrant().name(),
                rejected.reason(),
                rejected.reasons(),
                rejected.outcome(),
                text(rejected.finishTime()));
    }

    static @Nullable String text(@Nullable Duration time) {
        return time == null ? null : time.toString();
    }
}
