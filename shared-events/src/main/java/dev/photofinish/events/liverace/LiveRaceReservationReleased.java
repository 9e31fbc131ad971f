package dev.photofinish.events.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.racetime.Entrant;
import java.time.Instant;

/** A player who would have been in the race left the room, or is out of it. */
public record LiveRaceReservationReleased(
        LiveRaceId liveRaceId, TournamentId tournamentId, RunId runId, AccountId account, Entrant entrant, Instant at)
        implements LiveRaceEvent {}
