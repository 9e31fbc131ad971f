package dev.photofinish.events.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** Whoever was invited came in; {@link ParticipantRegistered} follows. */
public record InviteAccepted(RaceId raceId, InviteId inviteId, AccountId account, RunId participantId, Instant at)
        implements RaceEvent {}
