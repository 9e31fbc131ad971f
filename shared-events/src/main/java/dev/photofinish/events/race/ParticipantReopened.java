package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** The race took note that a run which counted as over goes on. */
public record ParticipantReopened(RaceId raceId, int attempt, RunId participantId, Instant at) implements RaceEvent {}
