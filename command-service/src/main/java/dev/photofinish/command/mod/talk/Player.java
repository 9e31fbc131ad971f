package dev.photofinish.command.mod.talk;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;

/** Whose mod it is, by its token. */
public record Player(RaceId race, RunId run, AccountId account) {}
