package dev.photofinish.query.liverace;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.organization.Standings;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.tournament.Seen;
import dev.photofinish.query.tournament.Tournaments;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.RestJson;
import dev.photofinish.query.web.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Live races, for members of the organization; to everybody else they are not there. Also answers the command side, which
 * owes its callers the read model at or after their own command.
 */
public final class LiveRacePages {
    private static final Duration CLOSE = Duration.ofMinutes(60);
    private static final String CLOSE_WARNING =
            "Another live race of the tournament is planned within an hour of this one";
    private static final Bson NEWEST =
            Sorts.orderBy(Sorts.descending(LiveRaceProjection.CREATED_AT), Sorts.ascending("_id"));
    private static final Bson SOONEST =
            Sorts.orderBy(Sorts.ascending(LiveRaceProjection.SCHEDULED_AT), Sorts.ascending("_id"));

    private final Documents<LiveRaceState> races;
    private final Tournaments tournaments;
    private final Standings standings;
    private final Names names;
    private final Admissions admissions;
    private final Commits commits;
    private final ReadModelSettings reading;
    private final RoomSettings settings;
    private final String racetime;
    private final Clock clock;

    LiveRacePages(
            Documents<LiveRaceState> races,
            Tournaments tournaments,
            Standings standings,
            Names names,
            Admissions admissions,
            Commits commits,
            ReadModelSettings reading,
            RoomSettings settings,
            String racetime,
            Clock clock) {
        this.races = races;
        this.tournaments = tournaments;
        this.standings = standings;
        this.names = names;
        this.admissions = admissions;
        this.commits = commits;
        this.reading = reading;
        this.settings = settings;
        this.racetime = racetime;
        this.clock = clock;
    }

    /** Those of a tournament, newest first; of one status and planned from that moment on, when these are not null. */
    Mono<LiveRaceLists.Races> of(
            TournamentId tournament,
            @Nullable LiveRaceStatus status,
            @Nullable Instant from,
            Paging paging,
            Viewer viewer) {
        var wanted = new ArrayList<Bson>(List.of(
                Filters.eq(LiveRaceProjection.TOURNAMENT, tournament.toString()),
                Filters.eq(LiveRaceProjection.DELETED, false)));
        if (status != null) {
            wanted.add(Filters.eq(LiveRaceProjection.STATUS, status.name()));
        }
        if (from != null) {
            wanted.add(Filters.gte(LiveRaceProjection.SCHEDULED_AT, LiveRaceProjection.micros(from)));
        }
        return tournaments
                .seen(tournament, viewer, Standing::seesInside)
                .flatMap(_ -> part(Filters.and(wanted), NEWEST, paging, viewer));
    }

    /** Those of an organization that are still ahead, soonest first. */
    Mono<LiveRaceLists.Races> upcoming(
            OrganizationId organization, @Nullable TournamentId tournament, Paging paging, Viewer viewer) {
        var wanted = new ArrayList<Bson>(List.of(
                Filters.eq(LiveRaceProjection.ORGANIZATION, organization.toString()),
                Filters.eq(LiveRaceProjection.DELETED, false),
                Filters.eq(LiveRaceProjection.STATUS, LiveRaceStatus.SCHEDULED.name()),
                Filters.gte(LiveRaceProjection.SCHEDULED_AT, LiveRaceProjection.micros(clock.instant()))));
        if (tournament != null) {
            wanted.add(Filters.eq(LiveRaceProjection.TOURNAMENT, tournament.toString()));
        }
        return standings
                .require(organization, viewer, Standing::seesInside)
                .then(Mono.defer(() -> part(Filters.and(wanted), SOONEST, paging, viewer)));
    }

    /**
     * LiveRace, as it goes over the wire, with a warning when another of its tournament is near.
     *
     * @param atLeast position the answer contains; fails with {@link NotYetVisibleException} when the read model does not
     *     get there in time
     */
    public Mono<byte[]> detail(LiveRaceId id, long atLeast, Viewer viewer) {
        return commits.await(atLeast, reading.waitAtMost())
                .then(Mono.defer(() -> seen(id, viewer)))
                .flatMap(view -> Mono.zip(warnings(view.race()), admissions.of(viewer, List.of(view.race())))
                        .map(with -> view.info(with.getT2().get(id), with.getT1())))
                .map(RestJson::bytes);
    }

    /** Who is in one. */
    Mono<LiveRaceLists.Participants> participants(LiveRaceId id, Viewer viewer) {
        return seen(id, viewer)
                .flatMap(view -> admissions
                        .accountsOf(view.rejected())
                        .flatMap(linked -> names.of(everybody(view, linked.values()))
                                .map(people -> view.participants(linked, people))));
    }

    /** The tournament of a live race, as far as the viewer may see it; fails as not found when they may not. */
    public Mono<Seen> tournamentOf(LiveRaceId id, Viewer viewer) {
        return seen(id, viewer).map(LiveRaceView::seen);
    }

    private static Set<AccountId> everybody(LiveRaceView view, Collection<AccountId> others) {
        var all = new HashSet<>(view.race().entries().accounts());
        all.addAll(others);
        return all;
    }

    private Mono<LiveRaceView> seen(LiveRaceId id, Viewer viewer) {
        return races.byId(id.toString())
                .map(Folded::state)
                .filter(race -> !race.deleted())
                .flatMap(race -> tournaments.find(race.tournament(), viewer).map(seen -> view(race, seen)))
                .switchIfEmpty(
                        Mono.error(() -> QueryRefusal.LIVE_RACE_NOT_FOUND.because("No live race has the id " + id)));
    }

    private LiveRaceView view(LiveRaceState race, Seen seen) {
        return new LiveRaceView(race, seen, settings, racetime);
    }

    private Mono<List<String>> warnings(LiveRaceState race) {
        if (!race.status().isAhead()) {
            return Mono.just(List.of());
        }
        var at = race.terms().scheduledAt();
        var near = Filters.and(
                Filters.eq(LiveRaceProjection.TOURNAMENT, race.tournament().toString()),
                Filters.eq(LiveRaceProjection.DELETED, false),
                Filters.ne(LiveRaceProjection.STATUS, LiveRaceStatus.CANCELLED.name()),
                Filters.gte(LiveRaceProjection.SCHEDULED_AT, LiveRaceProjection.micros(at.minus(CLOSE))),
                Filters.lte(LiveRaceProjection.SCHEDULED_AT, LiveRaceProjection.micros(at.plus(CLOSE))));
        return races.query(open -> open.countDocuments(near))
                .single()
                .map(count -> count > 1 ? List.of(CLOSE_WARNING) : List.of());
    }

    private Mono<LiveRaceLists.Races> part(Bson filter, Bson order, Paging paging, Viewer viewer) {
        var total = races.query(open -> open.countDocuments(filter)).single();
        return Mono.zip(found(filter, order, paging).flatMap(found -> infos(found, viewer)), total)
                .map(both -> new LiveRaceLists.Races(
                        both.getT1(),
                        both.getT2(),
                        paging.hasMore(both.getT2()) ? (Integer) (paging.offset() + paging.limit()) : null));
    }

    private Mono<List<LiveRaceInfo>> infos(List<LiveRaceState> found, Viewer viewer) {
        return admissions
                .of(viewer, found)
                .flatMap(own -> Flux.fromIterable(found)
                        .concatMap(race -> tournaments
                                .find(race.tournament(), viewer)
                                .map(seen -> view(race, seen).info(own.get(race.id()), List.of())))
                        .collectList());
    }

    private Mono<List<LiveRaceState>> found(Bson filter, Bson order, Paging paging) {
        return races.query(open -> open.find(filter)
                        .projection(Projections.include("_id"))
                        .sort(order)
                        .skip(paging.offset())
                        .limit(paging.limit()))
                .map(found -> found.getString("_id"))
                .collectList()
                .flatMap(ids -> races.byIds(ids)
                        .map(found -> ids.stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .map(Folded::state)
                                .toList()));
    }
}
