package dev.photofinish.query.happening;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.query.liverace.LiveRacePages;
import dev.photofinish.query.tournament.Tournaments;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.Slow;
import dev.photofinish.query.web.Viewer;
import reactor.core.publisher.Mono;

/** What happened, for whom it concerns; to everybody else there is no such room, or live race. */
final class HappeningPages {
    private final StoredHappenings stored;
    private final Tournaments tournaments;
    private final LiveRacePages liveRaces;
    private final Slow slow;

    HappeningPages(StoredHappenings stored, Tournaments tournaments, LiveRacePages liveRaces, Slow slow) {
        this.stored = stored;
        this.tournaments = tournaments;
        this.liveRaces = liveRaces;
        this.slow = slow;
    }

    /** In a room. What happens there gives results away, so it is kept from whom those are. */
    Mono<DomainEventList> inRoom(RacetimeRoomRef named, EventQuery query, Viewer viewer) {
        return slow.call(() -> stored.room(named.id()))
                .flatMap(room -> insight(room, viewer))
                .switchIfEmpty(
                        Mono.error(() -> QueryRefusal.ROOM_NOT_FOUND.because("No room is called " + named.slug())))
                .filter(Insight::results)
                .switchIfEmpty(Mono.error(
                        () -> QueryRefusal.RESULTS_HIDDEN.because("Results are shown when the tournament is over")))
                .flatMap(insight -> slow.call(() -> stored.inRoom(named.id(), query, insight)));
    }

    Mono<DomainEventList> ofLiveRace(LiveRaceId id, EventQuery query, Viewer viewer) {
        return liveRaces
                .tournamentOf(id, viewer)
                .map(Insight::of)
                .flatMap(insight -> slow.call(() -> stored.ofLiveRace(id, query, insight)));
    }

    /** Empty for whoever does not belong there; a room that is held for no tournament is the platform's. */
    private Mono<Insight> insight(RacetimeRoomRef room, Viewer viewer) {
        if (viewer.admin()) {
            return Mono.just(Insight.EVERYTHING);
        }
        var tournament = room.tournamentId();
        return tournament == null
                ? Mono.empty()
                : tournaments.find(tournament, viewer).map(Insight::of);
    }
}
