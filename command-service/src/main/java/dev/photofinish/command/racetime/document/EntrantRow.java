package dev.photofinish.command.racetime.document;

import dev.photofinish.events.racetime.Entrant;
import org.jspecify.annotations.Nullable;

/**
 * One row of a room's list (racetime §4.1).
 *
 * @param entrant null when the account was deleted
 * @param status such as {@code ready}; further values may come
 * @param finishTime as received, an ISO-8601 duration
 * @param place as received: it may be missing or old
 */
public record EntrantRow(
        @Nullable Entrant entrant,
        String status,
        @Nullable String finishTime,
        @Nullable Integer place) {}
