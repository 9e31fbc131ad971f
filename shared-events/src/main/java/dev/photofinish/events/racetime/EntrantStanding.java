package dev.photofinish.events.racetime;

/**
 * A person in a room with their status at a moment.
 *
 * @param status as racetime.gg says, such as {@code ready}; further values may come (racetime §5.3)
 */
public record EntrantStanding(Entrant entrant, String status) {}
