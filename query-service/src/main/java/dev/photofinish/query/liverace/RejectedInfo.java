package dev.photofinish.query.liverace;

import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.web.contract.Named;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the room without a run.
 *
 * @param user whose account is linked to them now, or was when they were turned away; null = nobody's. Recorded by hand
 *     all the same by {@code include_user_ids}
 * @param reasons the codes of tournaments §9.1, the first first
 * @param outcome what became of them in the room, as racetime.gg says; null before the end
 * @param finishTime theirs in the room; null without one
 */
@Named("LiveRaceRejected")
record RejectedInfo(
        String racetimeId,
        String racetimeName,
        @Nullable UserInfo user,
        String reason,
        List<String> reasons,
        @Nullable String outcome,
        @Nullable String finishTime) {
    /** With their account, when one is known. */
    static RejectedInfo of(RejectedEntrant rejected, @Nullable UserInfo user) {
        return new RejectedInfo(
                rejected.entrant().racetimeId(),
                rejected.entrant().name(),
                user,
                rejected.reason(),
                rejected.reasons(),
                rejected.outcome(),
                text(rejected.finishTime()));
    }

    static @Nullable String text(@Nullable Duration time) {
        return time == null ? null : time.toString();
    }
}
