package dev.photofinish.query.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceTerms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A live race as it is stored.
 *
 * @param permalink what is played; null = chosen when the room opens
 * @param revealed whether those in the room may know it
 * @param slug the room's full name; null = there is none
 * @param trouble why it was called off, or why there is no room; null = nothing is wrong
 */
record LiveRaceState(
        LiveRaceId id,
        TournamentId tournament,
        OrganizationId organization,
        PoolId pool,
        LiveRaceTerms terms,
        LiveRaceStatus status,
        ResultsState results,
        @Nullable PermalinkId permalink,
        boolean revealed,
        @Nullable String slug,
        Entries entries,
        @Nullable String trouble,
        Timeline timeline,
        boolean deleted) {
    static LiveRaceState of(LiveRaceScheduled scheduled) {
        return new LiveRaceState(
                scheduled.liveRaceId(),
                scheduled.tournamentId(),
                scheduled.organizationId(),
                scheduled.poolId(),
                scheduled.terms(),
                LiveRaceStatus.SCHEDULED,
                ResultsState.NONE,
                scheduled.terms().permalinkId(),
                false,
                null,
                Entries.NONE,
                null,
                Timeline.from(scheduled.at()),
                false);
    }

    LiveRaceState on(LiveRaceTerms other) {
        var played = other.permalinkId() == null && status != LiveRaceStatus.SCHEDULED ? permalink : other.permalinkId();
        return new LiveRaceState(
                id, tournament, organization, pool, other, status, results, played, revealed, slug, entries, trouble,
                timeline, deleted);
    }

    LiveRaceState in(@Nullable String room, PermalinkId played, Instant openedAt) {
        return new LiveRaceState(
                id, tournament, organization, pool, terms, LiveRaceStatus.PENDING, results, played, revealed, room,
                entries, null, timeline.opened(openedAt), deleted);
    }

    LiveRaceState withoutRoom(Entries left) {
        return new LiveRaceState(
                id, tournament, organization, pool, terms, LiveRaceStatus.SCHEDULED, results, permalink, revealed, null,
                left, trouble, timeline.opened(null), deleted);
    }

    LiveRaceState revealing() {
        return new LiveRaceState(
                id, tournament, organization, pool, terms, status, results, permalink, true, slug, entries, trouble,
                timeline, deleted);
    }

    LiveRaceState with(Entries others) {
        return new LiveRaceState(
                id, tournament, organization, pool, terms, status, results, permalink, revealed, slug, others, trouble,
                timeline, deleted);
    }

    LiveRaceState at(LiveRaceStatus nowStatus, ResultsState nowResults, Timeline moments) {
        return new LiveRaceState(
                id, tournament, organization, pool, terms, nowStatus, nowResults, permalink, revealed, slug, entries,
                trouble, moments, deleted);
    }

    LiveRaceState troubled(String reason) {
        return new LiveRaceState(
                id, tournament, organization, pool, terms, status, results, permalink, revealed, slug, entries, reason,
                timeline, deleted);
    }

    LiveRaceState touched(Instant at) {
        return at(status, results, timeline.updated(at));
    }

    LiveRaceState gone() {
        return new LiveRaceState(
                id, tournament, organization, pool, terms, status, results, permalink, revealed, slug, Entries.NONE,
                trouble, timeline, true);
    }
}
