package dev.photofinish.events.racetime;

import java.time.Instant;

/** Nothing more is expected of a room: it is recorded, long over, or gone. It is watched no longer. */
public record RacetimeRoomClosed(RacetimeRoomRef room, String raceStatus, Instant at) implements RacetimeEvent {}
