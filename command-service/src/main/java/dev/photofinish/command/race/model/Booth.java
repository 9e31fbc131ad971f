package dev.photofinish.command.race.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;

/** A caster's place. */
public record Booth(CasterId casterId, AccountId account) {}
