package dev.photofinish.events.tournament;

import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** The live races of a tournament follow these rules from now on; before it ever happened {@link LiveRules#USUAL}. */
public record TournamentLiveRulesChanged(TournamentId tournamentId, LiveRules rules, Instant at)
        implements TournamentEvent {}
