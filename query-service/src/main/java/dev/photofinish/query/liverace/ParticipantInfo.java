package dev.photofinish.query.liverace;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.RunId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.web.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * A player in a live race.
 *
 * @param status null = kept from the viewer while results are hidden
 * @param finishTime from the room's start, such as {@code PT1H23M45.678S}; null without a finish, or while it is kept from
 *     the viewer
 * @param place among those who finished, by time, equal times sharing it; null = none
 * @param flagged whether somebody should look, for reviewers
 */
@Named("LiveRaceParticipant")
record ParticipantInfo(
        RunId runId,
        UserInfo user,
        String racetimeId,
        String racetimeName,
        @Nullable Status status,
        @Nullable String finishTime,
        @Nullable Integer place,
        boolean flagged) {
    /** Where they stand. */
    enum Status {
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("in_progress")
        IN_PROGRESS,
        @JsonProperty("finished")
        FINISHED,
        @JsonProperty("forfeit")
        FORFEIT,
        @JsonProperty("disqualified")
        DISQUALIFIED;

        static Status of(@Nullable LiveRaceOutcome outcome) {
            return switch (outcome) {
                case null -> PENDING;
                case RACING -> IN_PROGRESS;
                case FINISHED -> FINISHED;
                case FORFEITED -> FORFEIT;
                case DISQUALIFIED -> DISQUALIFIED;
            };
        }
    }
}
