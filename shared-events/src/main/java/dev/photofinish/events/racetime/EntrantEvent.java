package dev.photofinish.events.racetime;

/** What happens to one person in a room. */
public sealed interface EntrantEvent
        permits RacetimeEntrantJoined, RacetimeEntrantLeft, RacetimeEntrantStatusChanged, RacetimeEntrantInvited {
    /** Who, as racetime.gg has them. */
    Entrant entrant();

    /** Who, as we have them. */
    RacetimeUser user();

    /** The room's status in the same document. */
    String raceStatus();
}
