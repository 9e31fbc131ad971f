package dev.photofinish.command.liverace.lookup;

import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceTerms;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What SQL knows of a live race.
 *
 * @param terms as they were wished
 * @param permalinkId what is played; null while that is open
 * @param permalinkUrl where it leads; null with it
 * @param racetimeSlug the full name of its room; null = none yet
 * @param roomOpenedAt null before the first one
 * @param revealed whether those in the room may know the permalink
 * @param resultsState {@code none}, {@code provisional} or {@code final}
 * @param resultsChangedAt null before there was one
 * @param openingTries how often a room was tried to be opened
 */
public record LiveRaceRow(
        LiveRaceId id,
        OrganizationId organization,
        TournamentId tournament,
        PoolId pool,
        LiveRacePhase phase,
        LiveRaceTerms terms,
        Hosting hosting,
        @Nullable PermalinkId permalinkId,
        @Nullable String permalinkUrl,
        @Nullable String racetimeSlug,
        @Nullable Instant roomOpenedAt,
        boolean revealed,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String resultsState,
        @Nullable Instant resultsChangedAt,
        @Nullable String cancelReason,
        int openingTries,
        Instant createdAt,
        Instant updatedAt) {
    /** What people call it (tournaments §8.1). */
    public String title() {
        return Objects.requireNonNullElseGet(terms.matchTitle(), () -> "Live Race – " + hosting.tournamentName());
    }

    /** Whether the room may still say something. */
    public boolean expectsResults() {
        return phase == LiveRacePhase.IN_PROGRESS || (phase == LiveRacePhase.FINISHED && !resultsState.equals("final"));
    }
}
