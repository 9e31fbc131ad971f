package dev.photofinish.command.liverace.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.racetime.Entrant;

/** A player in the room who will be in the race. */
public record Reservation(RunId run, AccountId account, Entrant entrant) {}
