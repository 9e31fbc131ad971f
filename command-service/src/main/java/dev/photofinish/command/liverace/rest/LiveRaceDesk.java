package dev.photofinish.command.liverace.rest;

import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.organization.lookup.Memberships;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.LiveRaceReader;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.command.web.reply.Visibility;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands commands to live races over in a caller's name, when the caller may, and answers with what the read side shows. */
@WithTournaments
@Component
final class LiveRaceDesk {
    private final LiveRaces races;
    private final Memberships memberships;
    private final Commands commands;
    private final Blocking blocking;
    private final Visibility visibility;
    private final LiveRaceReader reader;
    private final Replies replies;
    private final LiveRaceSettings settings;

    LiveRaceDesk(
            LiveRaces races,
            Memberships memberships,
            Commands commands,
            Blocking blocking,
            Visibility visibility,
            LiveRaceReader reader,
            Replies replies,
            LiveRaceSettings settings) {
        this.races = races;
        this.memberships = memberships;
        this.commands = commands;
        this.blocking = blocking;
        this.visibility = visibility;
        this.reader = reader;
        this.replies = replies;
        this.settings = settings;
    }

    /** The live race, when the caller may do with it what takes that right; unknown to whoever does not belong there. */
    Mono<LiveRaceRow> known(LiveRaceId liveRace, Caller caller, Predicate<Standing> right) {
        return blocking.call(() -> {
            var race =
                    races.byId(liveRace).orElseThrow(() -> new RefusedException(LiveRaceRejection.UNKNOWN_LIVE_RACE));
            memberships.require(race.organization(), caller.actor(), right);
            return race;
        });
    }

    /** As {@link #known}, and then sends the command. */
    Mono<Receipt> send(LiveRaceId liveRace, Object command, Caller caller, Predicate<Standing> right) {
        return known(liveRace, caller, right).flatMap(_ -> send(liveRace, command, caller));
    }

    /** Sends a command for which it is known that the caller may. */
    Mono<Receipt> send(LiveRaceId liveRace, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(liveRace, command, caller.account(), caller.intent()));
    }

    /** As {@link #send}; whoever gets an answer then finds on the read side what they did, unless that is late. */
    Mono<Receipt> sendAndShow(LiveRaceId liveRace, Object command, Caller caller) {
        return send(liveRace, command, caller)
                .flatMap(receipt -> visibility.of(receipt.position(), caller).thenReturn(receipt));
    }

    /** Sends a command beside what the caller asked for: under no intent, which would stand for that. */
    Mono<Void> note(LiveRaceId liveRace, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(liveRace, command, caller.account()))
                .flatMap(receipt -> visibility.of(receipt.position(), caller));
    }

    /** Those of the organization that are being planned now. Blocks. */
    void mustBeAllowedToPlan(TournamentId tournament, Caller caller, Instant now) {
        var organization = races.organizationOf(tournament)
                .orElseThrow(() -> new RefusedException(TournamentRejection.UNKNOWN_TOURNAMENT));
        memberships.require(organization, caller.actor(), Standing::mayManageTournaments);
        var planned = races.plannedSince(organization, now.minus(Duration.ofHours(1)));
        if (planned.size() >= settings.createdPerHour() && settings.createdPerHour() > 0) {
            var first = planned.get(planned.size() - settings.createdPerHour());
            throw TooOften.PLANNING.until(Duration.between(now, first.plus(Duration.ofHours(1))));
        }
    }

    /** LiveRace, as the read side shows it with what the receipt stands for. */
    Mono<ResponseEntity<byte[]>> answer(HttpStatus status, LiveRaceId liveRace, Receipt receipt, Caller caller) {
        return replies.answer(status, reader.liveRace(liveRace, receipt.position(), caller), receipt);
    }

    /** Nothing but that it is done. */
    Mono<ResponseEntity<byte[]>> done(LiveRaceId liveRace, Receipt receipt, Caller caller) {
        return replies.done(reader.liveRace(liveRace, receipt.position(), caller), receipt);
    }
}
