package dev.photofinish.live.frame;

import dev.photofinish.events.RunId;
import dev.photofinish.live.Person;
import dev.photofinish.live.board.Standing;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.RunStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A player as frames show them (live-protocol §3); everything after {@code streamUrl} is additive.
 *
 * @param penaltyMs added by the organizer; part of {@code igtMs} once finished
 * @param disqualified taken out of the ranking by the organizer, which the status calls abandoned
 * @param streamUrl only while they stream
 * @param zoneHistory null before the first visit, and for whoever may not see it (better S4)
 */
public record ParticipantInfo(
        RunId id,
        String twitchUsername,
        @Nullable String twitchDisplayName,
        RunStatus status,
        @Nullable String currentZone,
        int currentLayer,
        @Nullable Integer currentLayerTier,
        long igtMs,
        int deathCount,
        int colorIndex,
        boolean modConnected,
        @Nullable List<VisitInfo> zoneHistory,
        @Nullable Long gapMs,
        @Nullable Long layerEntryIgt,
        boolean isLive,
        @Nullable String streamUrl,
        @Nullable String finishedAt,
        long penaltyMs,
        boolean disqualified) {

    static ParticipantInfo of(
            Standing row,
            Person person,
            @Nullable String streamUrl,
            RunStatus status,
            boolean withHistory,
            boolean withGap) {
        BoardEntry entry = row.entry();
        return new ParticipantInfo(
                entry.runId(),
                person.login(),
                person.displayName(),
                status,
                entry.zone(),
                entry.layer(),
                entry.tier(),
                row.igtMs(),
                row.deaths(),
                entry.colorIndex(),
                row.connected(),
                withHistory ? history(entry) : null,
                withGap ? row.gapMs() : null,
                row.layerEntryIgt(),
                streamUrl != null,
                streamUrl,
                WireTime.of(entry.finishedAt()),
                entry.penaltyMs(),
                entry.disqualifiedFor() != null);
    }

    private static @Nullable List<VisitInfo> history(BoardEntry entry) {
        return entry.visits().isEmpty()
                ? null
                : entry.visits().stream().map(VisitInfo::of).toList();
    }
}
