package dev.photofinish.command.liverace.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.command.liverace.result.RoomResults;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.web.contract.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of a recording by hand (tournaments §11.1). {@code place} is ours, among those who are recorded. */
@Named("LiveRaceRecordReport")
record RecordReport(
        @JsonProperty("live_race_id") String liveRaceId,
        String status,
        @JsonProperty("results_state") String resultsState,
        List<Recorded> recorded,
        List<Skipped> skipped) {
    /** A run that was recorded. */
    @Named("LiveRaceRecorded")
    record Recorded(
            @JsonProperty("user_id") String userId,
            String status,
            @JsonProperty("finish_time") @Nullable String finishTime,
            @Nullable Integer place) {}

    /** Somebody in the room without a run. */
    @Named("LiveRaceSkipped")
    record Skipped(
            @JsonProperty("racetime_id") String racetimeId,
            @JsonProperty("racetime_name") String racetimeName,
            String outcome,
            String reason) {}

    /** By what the live race knows now, and the room. */
    static RecordReport of(LiveRaceRow race, LiveRaceState state, RoomResults room) {
        var results = state.course().results();
        var times = results.values().stream()
                .flatMap(one -> Stream.ofNullable(one.time()))
                .sorted()
                .toList();
        return new RecordReport(
                race.id().toString(),
                race.phase().name().toLowerCase(Locale.ROOT),
                race.resultsState(),
                results.values().stream()
                        .map(one -> new Recorded(
                                one.account().toString(),
                                status(one.outcome()),
                                one.time() == null ? null : one.time().toString(),
                                one.time() == null ? null : times.indexOf(one.time()) + 1))
                        .toList(),
                room.rows().stream()
                        .filter(row -> !results.containsKey(row.entrant().racetimeId()))
                        .map(row -> new Skipped(
                                row.entrant().racetimeId(),
                                row.entrant().name(),
                                row.status(),
                                Optional.ofNullable(state.rejected()
                                                .get(row.entrant().racetimeId()))
                                        .map(one -> one.reasons().getFirst())
                                        .orElse("NO_RUN")))
                        .toList());
    }

    private static String status(LiveRaceOutcome outcome) {
        return switch (outcome) {
            case RACING -> "in_progress";
            case FINISHED -> "finished";
            case FORFEITED -> "forfeit";
            case DISQUALIFIED -> "disqualified";
        };
    }
}
