package dev.photofinish.command.mod.talk;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.translation.Language;

/**
 * Whose mod it is, by its token.
 *
 * @param language what the player reads zones and gates in
 */
public record Player(RaceId race, RunId run, AccountId account, Language language) {}
