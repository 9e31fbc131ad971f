package dev.photofinish.events.racetime;

/**
 * A person in a room, as racetime.gg has them.
 *
 * @param racetimeId opaque and lasting
 * @param name may change; empty when unknown
 */
public record Entrant(String racetimeId, String name) {}
