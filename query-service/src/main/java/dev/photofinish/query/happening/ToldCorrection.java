package dev.photofinish.query.happening;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.ResultCorrection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A result that was told otherwise before.
 *
 * @param oldStatus null = nothing was told of the player; so are times without a finish
 * @param oldFinishTime from the room's start, an ISO-8601 duration, as the new one
 */
record ToldCorrection(
        AccountId participantUserId,
        RunId runId,
        @Nullable String oldStatus,
        String newStatus,
        @Nullable String oldFinishTime,
        @Nullable String newFinishTime) {
    static List<ToldCorrection> of(List<ResultCorrection> corrections) {
        return corrections.stream().map(ToldCorrection::of).toList();
    }

    private static ToldCorrection of(ResultCorrection correction) {
        var after = correction.after();
        var before = correction.before();
        return new ToldCorrection(
                after.account(),
                after.runId(),
                before == null ? null : status(before),
                status(after),
                before == null ? null : time(before),
                time(after));
    }

    private static String status(LiveRaceResult result) {
        return result.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String time(LiveRaceResult result) {
        return result.time() == null ? null : result.time().toString();
    }
}
