package dev.photofinish.command.liverace.rest;

import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.opening.Opening;
import dev.photofinish.command.liverace.opening.RoomOpening;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import dev.photofinish.command.liverace.scheduling.DeleteLiveRace;
import dev.photofinish.command.liverace.scheduling.ScheduleLiveRace;
import dev.photofinish.command.liverace.scheduling.UpdateLiveRace;
import dev.photofinish.command.racetime.rest.RacetimeFailed;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Otherwise;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Sent;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Live races are planned, changed, called off, deleted, and opened by hand (tournaments §11.1). */
@WithTournaments
@RestController
@RequestMapping(path = "/api/async-tournaments", produces = MediaType.APPLICATION_JSON_VALUE)
final class LiveRaceEndpoints {
    /** What the read side calls its shape. */
    private static final String LIVE_RACE = "LiveRace";

    private static final int LONGEST_REASON = 500;

    private final LiveRaceDesk desk;
    private final RoomOpening opening;
    private final Blocking blocking;
    private final Fresh fresh;

    LiveRaceEndpoints(LiveRaceDesk desk, RoomOpening opening, Blocking blocking, Fresh fresh) {
        this.desk = desk;
        this.opening = opening;
        this.blocking = blocking;
        this.fresh = fresh;
    }

    /** Why a live race is called off. */
    @Sent
    @Named("LiveRaceCancelWish")
    record CancelWish(
            @Nullable String reason, @Otherwise("false") boolean force) {}

    /** Warns when another one lies within an hour. */
    @Summary(value = "Plan a live race; its room opens by itself", by = Authority.TOURNAMENT_ADMIN)
    @Takes(LiveRaceDraft.class)
    @Returns(elsewhere = LIVE_RACE, status = 201)
    @Refuses(409)
    @PostMapping(path = "/{tournament_id}/live-races", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> schedule(@PathVariable("tournament_id") String tournamentId, Submission submission) {
        var tournament = Ids.tournament(tournamentId);
        var caller = submission.caller();
        var draft = LiveRaceDraft.of(submission.body());
        var race = fresh.liveRace(caller);
        var now = fresh.now();
        var command = new ScheduleLiveRace(race, tournament, draft.poolId(), draft.terms(), caller.account(), now);
        return blocking.call(() -> {
                    desk.mustBeAllowedToPlan(tournament, caller, now);
                    return race;
                })
                .flatMap(_ -> desk.send(race, command, caller))
                .flatMap(receipt -> desk.answer(HttpStatus.CREATED, race, receipt, caller))
                .map(answer -> at(race, answer));
    }

    @Summary(value = "Change a live race before it begins", by = Authority.TOURNAMENT_ADMIN)
    @Takes(LiveRaceChanges.class)
    @Returns(elsewhere = LIVE_RACE)
    @Refuses(409)
    @PatchMapping(path = "/live-races/{live_race_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> update(@PathVariable("live_race_id") String id, Submission submission) {
        var race = Ids.liveRace(id);
        var command = new UpdateLiveRace(race, LiveRaceEdit.of(submission.body()), fresh.now());
        return managed(race, command, submission.caller());
    }

    @Summary(value = "Delete a live race that has no room, or is called off", by = Authority.TOURNAMENT_ADMIN)
    @Returns(status = 204)
    @Refuses(409)
    @DeleteMapping("/live-races/{live_race_id}")
    Mono<ResponseEntity<byte[]>> delete(@PathVariable("live_race_id") String id, Caller caller) {
        var race = Ids.liveRace(id);
        return desk.send(race, new DeleteLiveRace(race, fresh.now()), caller, Standing::mayManageTournaments)
                .flatMap(receipt -> desk.done(race, receipt, caller));
    }

    @Summary(value = "Call a live race off", by = Authority.TOURNAMENT_ADMIN)
    @Takes(CancelWish.class)
    @Returns(elsewhere = LIVE_RACE)
    @Refuses(409)
    @PostMapping(path = "/live-races/{live_race_id}/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> cancel(@PathVariable("live_race_id") String id, Submission submission) {
        var race = Ids.liveRace(id);
        var caller = submission.caller();
        var body = submission.body();
        var reason = LiveRaceFields.text(body, "reason", LONGEST_REASON);
        var force = body.flag("force", false);
        body.check();
        return managed(race, new CancelLiveRace(race, reason, caller.account(), force, fresh.now()), caller);
    }

    /**
     * Opens the room now, and answers with the live race that has it. Otherwise nothing changed: 409 when it has a room
     * already, is past that, or is being opened by itself this moment; 502 with the reason when racetime.gg does not open
     * one, which is tried again by itself until the race is due.
     */
    @Summary(value = "Open the room of a live race now", by = Authority.TOURNAMENT_ADMIN)
    @Returns(elsewhere = LIVE_RACE)
    @Refuses({409, 502})
    @PostMapping("/live-races/{live_race_id}/open-room")
    Mono<ResponseEntity<byte[]>> open(@PathVariable("live_race_id") String id, Caller caller) {
        var race = Ids.liveRace(id);
        return ahead(race, caller)
                .then(blocking.call(() -> opening.open(race, caller.account())))
                .flatMap(came -> switch (came) {
                    case Opening.Opened opened -> desk.answer(HttpStatus.OK, race, opened.receipt(), caller);
                    case Opening.UnderWay _ -> refused(LiveRaceRejection.ROOM_OPENING);
                    // It was wanted a moment ago: whatever came between says why.
                    case Opening.NotWanted _ -> ahead(race, caller).then(refused(LiveRaceRejection.NOT_WHILE_PENDING));
                    case Opening.Failed failed -> Mono.error(RacetimeFailed.of(failed.reason() + next(failed)));
                });
    }

    /** What to do about it: trying again never opens a second room. */
    private static String next(Opening.Failed failed) {
        return failed.unclear()
                ? ". Try again in a minute: if there is one, it is found"
                : ". There is no room yet: try again once that is put right. By itself it is tried again until the race is due";
    }

    /** Completes for a live race that has no room yet; fails for any other, with what stands against it. */
    private Mono<Void> ahead(LiveRaceId race, Caller caller) {
        return desk.known(race, caller, Standing::mayManageTournaments)
                .flatMap(known -> known.phase() == LiveRacePhase.SCHEDULED
                        ? Mono.empty()
                        : refused(LiveRaceRejection.in(known.phase())));
    }

    private Mono<ResponseEntity<byte[]>> managed(LiveRaceId race, Object command, Caller caller) {
        return desk.send(race, command, caller, Standing::mayManageTournaments)
                .flatMap(receipt -> desk.answer(HttpStatus.OK, race, receipt, caller));
    }

    private static <T> Mono<T> refused(LiveRaceRejection why) {
        return Mono.error(() -> new RefusedException(why));
    }

    private static ResponseEntity<byte[]> at(LiveRaceId race, ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .location(URI.create("/api/async-tournaments/live-races/" + race))
                .body(answer.getBody());
    }
}
