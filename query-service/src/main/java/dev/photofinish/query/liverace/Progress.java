package dev.photofinish.query.liverace;

import org.jspecify.annotations.Nullable;

/**
 * How far a live race is.
 *
 * @param trouble why it was called off, or why there is no room; null = nothing is wrong
 */
record Progress(
        LiveRaceStatus status,
        ResultsState results,
        Timeline timeline,
        @Nullable String trouble) {
    Progress at(LiveRaceStatus nowStatus, ResultsState nowResults, Timeline moments) {
        return new Progress(nowStatus, nowResults, moments, trouble);
    }

    Progress troubled(@Nullable String reason) {
        return new Progress(status, results, timeline, reason);
    }
}
