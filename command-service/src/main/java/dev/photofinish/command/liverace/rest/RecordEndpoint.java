package dev.photofinish.command.liverace.rest;

import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaceHistory;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.recording.RoomReading;
import dev.photofinish.command.liverace.result.RecordByHand;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.racetime.api.RacetimeApi;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.rest.RacetimeFailed;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Results of a live race are recorded by hand: the same as by itself, and the way to repair (tournaments §8.8). */
@WithTournaments
@RestController
@RequestMapping(path = "/api/async-tournaments", produces = MediaType.APPLICATION_JSON_VALUE)
final class RecordEndpoint {
    private static final String SILENT = "racetime.gg does not tell of the room now, and nothing was recorded."
            + " Try again in a minute; what a race it knows of came to is also read by itself, again and again";
    private static final String GONE =
            "racetime.gg has no such room, or none any more: check its name there." + " Nothing was recorded";

    private final LiveRaceDesk desk;
    private final RecordingNotes notes;
    private final RacetimeApi api;
    private final LiveRaces races;
    private final LiveRaceHistory history;
    private final Blocking blocking;
    private final Fresh fresh;
    private final Allowances ofTheRace;
    private final Allowances ofTheCaller;

    RecordEndpoint(
            LiveRaceDesk desk,
            RecordingNotes notes,
            RacetimeApi api,
            LiveRaces races,
            LiveRaceHistory history,
            Blocking blocking,
            Fresh fresh,
            LiveRaceSettings settings,
            Clock clock) {
        this.desk = desk;
        this.notes = notes;
        this.api = api;
        this.races = races;
        this.history = history;
        this.blocking = blocking;
        this.fresh = fresh;
        this.ofTheRace = new Allowances(settings.recordedPerMinute(), Duration.ofMinutes(1), clock);
        this.ofTheCaller = new Allowances(settings.recordedPerHour(), Duration.ofHours(1), clock);
    }

    /**
     * Reads the room and records what it says; doing so again changes nothing. 502 when racetime.gg does not tell. The
     * tournament's audit has an entry for each attempt, but those that come too often.
     */
    @Summary(value = "Record the results of a live race from its room", by = Authority.TOURNAMENT_REVIEWER)
    @Takes(RecordWish.class)
    @Returns(RecordReport.class)
    @Refuses({409, 502})
    @PostMapping(path = "/live-races/{live_race_id}/record", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<RecordReport> record(@PathVariable("live_race_id") String id, Submission submission) {
        var race = Ids.liveRace(id);
        var caller = submission.caller();
        var wish = RecordWish.of(submission.body());
        return desk.known(race, caller, Standing::mayReview).flatMap(known -> {
            mayNow(race, caller);
            var attempt = Mono.defer(() -> read(slug(known, wish)))
                    .flatMap(room -> desk.sendAndShow(race, command(known, room, wish, caller), caller)
                            .thenReturn(room));
            return notes.noting(race, caller, attempt)
                    .onErrorMap(OutsideException.class, _ -> RacetimeFailed.of(SILENT))
                    .flatMap(room -> blocking.call(() -> RecordReport.of(
                            races.byId(race).orElse(known), history.stateOf(race), RoomReading.results(room))));
        });
    }

    private void mayNow(LiveRaceId race, Caller caller) {
        var wait = ofTheRace.take(race);
        var longer = wait.isZero() ? ofTheCaller.take(caller.account()) : wait;
        if (!longer.isZero()) {
            throw TooOften.RECORDING.until(longer);
        }
    }

    private static String slug(LiveRaceRow race, RecordWish wish) {
        var known = race.racetimeSlug();
        var slug = known == null ? wish.room() : known;
        if (slug == null) {
            throw new RefusedException(LiveRaceRejection.NO_ROOM);
        }
        if (!slug.split("/", 2)[0].equals(race.hosting().category())) {
            throw new RefusedException(LiveRaceRejection.ROOM_ELSEWHERE);
        }
        return slug;
    }

    private Mono<RoomDocument> read(String slug) {
        return api.roomPatiently(slug)
                .switchIfEmpty(Mono.error(() -> RacetimeFailed.of(GONE)))
                .doOnNext(room -> {
                    if (!room.over()) {
                        throw new RefusedException(LiveRaceRejection.ROOM_NOT_OVER);
                    }
                });
    }

    private RecordByHand command(LiveRaceRow race, RoomDocument room, RecordWish wish, Caller caller) {
        var parts = room.slug().split("/", 2);
        return new RecordByHand(
                race.id(),
                new RacetimeRoomRef(parts[0], parts[1], race.organization(), race.tournament(), race.id()),
                RoomReading.results(room),
                caller.account(),
                wish.force(),
                wish.reason(),
                Set.copyOf(Objects.requireNonNullElse(wish.includeUserIds(), List.of())),
                fresh.now());
    }
}
