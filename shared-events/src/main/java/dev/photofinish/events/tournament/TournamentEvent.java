package dev.photofinish.events.tournament;

import dev.photofinish.events.Event;
import dev.photofinish.events.TournamentId;

/** What happens to a tournament. */
public sealed interface TournamentEvent extends Event
        permits TournamentCreated,
                TournamentChanged,
                TournamentLiveRulesChanged,
                TournamentDeleted,
                TournamentChannelChecked,
                PoolAdded,
                PoolChanged,
                PoolRemoved,
                PermalinksAdded,
                PermalinkChanged,
                PermalinkRetired,
                PermalinkRestored,
                PermalinkRemoved {
    /** The tournament it happened to. */
    TournamentId tournamentId();
}
