package dev.photofinish.command.tournament.rest;

import dev.photofinish.web.contract.Otherwise;
import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/** The body of a tournament's creation (tournaments §3), which {@link TermsEdit} reads as well. */
@Sent
record TournamentDraft(
        String name,
        @Nullable String description,
        @Otherwise("true") boolean isActive,
        @Otherwise("false") boolean hideResults,
        @Nullable String discordChannelId,
        @Otherwise("1") int runsPerPool,
        @Otherwise("-1") int maxReattempts,
        @Otherwise("false") boolean requireRacetimeForAsyncRuns,
        @Nullable String raceRoomProfileId,
        @Nullable String racetimeCategory,
        @Nullable String racetimeGoal,
        @Nullable Integer liveRaceAccountAgeDays,
        @Otherwise("false") boolean autoAcceptLiveResults) {}
