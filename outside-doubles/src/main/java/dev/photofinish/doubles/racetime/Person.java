package dev.photofinish.doubles.racetime;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account.
 *
 * @param twitch their login on Twitch; null = none, so that rooms for streamers are closed to them
 */
public record Person(String id, String name, @Nullable String twitch) {}
