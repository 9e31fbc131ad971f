package dev.photofinish.live;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;

/**
 * A player's mod socket was opened or closed.
 *
 * @param node which server holds the socket; a player counts as connected while any node says so
 */
public record Presence(RaceId race, RunId run, boolean connected, String node) {}
