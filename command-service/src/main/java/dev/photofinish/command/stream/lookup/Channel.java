package dev.photofinish.command.stream.lookup;

import dev.photofinish.events.AccountId;

/**
 * Somebody's channel on Twitch.
 *
 * @param login lower case
 * @param live whether they stream, as far as is known
 */
public record Channel(AccountId account, String login, boolean live) {}
