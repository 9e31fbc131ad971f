package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** Somebody in the room will have no run. */
public record LiveRaceParticipantRejected(
        LiveRaceId liveRaceId, TournamentId tournamentId, RejectedEntrant rejected, Instant at)
        implements LiveRaceEvent {}
