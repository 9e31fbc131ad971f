package dev.photofinish.events.racetime;

import dev.photofinish.events.Event;

/** What happens in a room of racetime.gg, derived from its consecutive documents (racetime §11.3). */
public sealed interface RacetimeEvent extends Event
        permits RacetimeBotJoinedRace,
                RacetimeBotCreatedRace,
                RacetimeRoomBaselined,
                RacetimeRaceStatusChanged,
                RacetimeEntrantJoined,
                RacetimeEntrantLeft,
                RacetimeEntrantStatusChanged,
                RacetimeEntrantInvited,
                RacetimeBotActed,
                RacetimeRoomClosed {
    /** The room. */
    RacetimeRoomRef room();

    /** Whose doing it is. */
    default RacetimeUser doer() {
        return RacetimeUser.system();
    }

    /** How urgent it is (racetime §11.2). */
    default Priority priority() {
        return Priority.NORMAL;
    }
}
