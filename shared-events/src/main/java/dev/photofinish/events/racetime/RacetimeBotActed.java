package dev.photofinish.events.racetime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Our bot did something in a room, and the room shows it.
 *
 * @param targetRacetimeId to whom; null when to nobody in particular
 * @param details what, in words; null when the action says it
 */
public record RacetimeBotActed(
        RacetimeRoomRef room,
        BotAction action,
        @Nullable String targetRacetimeId,
        @Nullable String details,
        Instant at) implements RacetimeEvent {}
