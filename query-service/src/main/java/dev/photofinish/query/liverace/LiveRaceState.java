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

/** A live race as it is stored. */
record LiveRaceState(
        LiveRaceId id,
        TournamentId tournament,
        OrganizationId organization,
        PoolId pool,
        LiveRaceTerms terms,
        Setup setup,
        Progress progress,
        Entries entries,
        boolean deleted) {
    static LiveRaceState of(LiveRaceScheduled scheduled) {
        return new LiveRaceState(
                scheduled.liveRaceId(),
                scheduled.tournamentId(),
                scheduled.organizationId(),
                scheduled.poolId(),
                scheduled.terms(),
                Setup.with(scheduled.terms().permalinkId()),
                new Progress(LiveRaceStatus.SCHEDULED, ResultsState.NONE, Timeline.from(scheduled.at()), null),
                Entries.NONE,
                false);
    }

    LiveRaceState on(LiveRaceTerms other) {
        boolean chosen = other.permalinkId() == null && status() != LiveRaceStatus.SCHEDULED;
        return next(other, chosen ? setup : setup.playing(other.permalinkId()), progress, entries);
    }

    LiveRaceState in(String room, PermalinkId played, Instant openedAt) {
        var opened = progress.at(LiveRaceStatus.PENDING, results(), timeline().opened(openedAt));
        return next(terms, setup.playing(played).in(room), opened.troubled(null), entries);
    }

    LiveRaceState withoutRoom(Entries left) {
        var closed = progress.at(LiveRaceStatus.SCHEDULED, results(), timeline().opened(null));
        return next(terms, setup.in(null), closed, left);
    }

    LiveRaceState revealing() {
        return next(terms, setup.known(), progress, entries);
    }

    LiveRaceState with(Entries others) {
        return next(terms, setup, progress, others);
    }

    LiveRaceState at(LiveRaceStatus nowStatus, ResultsState nowResults, Timeline moments) {
        return next(terms, setup, progress.at(nowStatus, nowResults, moments), entries);
    }

    LiveRaceState troubled(String reason) {
        return next(terms, setup, progress.troubled(reason), entries);
    }

    LiveRaceState touched(Instant at) {
        return at(status(), results(), timeline().updated(at));
    }

    LiveRaceState gone() {
        return new LiveRaceState(id, tournament, organization, pool, terms, setup, progress, Entries.NONE, true);
    }

    LiveRaceStatus status() {
        return progress.status();
    }

    ResultsState results() {
        return progress.results();
    }

    Timeline timeline() {
        return progress.timeline();
    }

    @Nullable
    String trouble() {
        return progress.trouble();
    }

    @Nullable
    PermalinkId permalink() {
        return setup.permalink();
    }

    boolean revealed() {
        return setup.revealed();
    }

    @Nullable
    String slug() {
        return setup.slug();
    }

    private LiveRaceState next(LiveRaceTerms on, Setup where, Progress how, Entries who) {
        return new LiveRaceState(id, tournament, organization, pool, on, where, how, who, deleted);
    }
}
