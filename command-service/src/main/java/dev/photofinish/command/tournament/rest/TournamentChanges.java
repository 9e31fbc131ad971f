package dev.photofinish.command.tournament.rest;

import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/** The body that {@link TermsEdit} reads. */
@Sent
record TournamentChanges(
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean isActive,
        @Nullable Boolean hideResults,
        @Nullable String discordChannelId,
        @Nullable Integer runsPerPool,
        @Nullable Integer maxReattempts,
        @Nullable Boolean requireRacetimeForAsyncRuns,
        @Nullable String raceRoomProfileId,
        @Nullable String racetimeCategory,
        @Nullable String racetimeGoal,
        @Nullable Integer liveRaceAccountAgeDays,
        @Nullable Boolean autoAcceptLiveResults) {}
