package dev.photofinish.live.view;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One player on the board, as of the facts (ticks come on top, see {@link Picture}).
 *
 * @param began true once the run is open and progress counts
 * @param zone node the player is in; null before play
 * @param tier difficulty of that zone; null when unknown
 * @param layer highest layer reached; the total once finished
 * @param igtMs in-game time; never goes down within an attempt
 * @param visits stays in the order they happened
 * @param igtDrops how often a mod reported less time than before
 * @param deathDrops how often a mod reported fewer deaths than before
 * @param penaltyMs added by the organizer to the final time; from the finish on it is part of {@code igtMs}
 * @param disqualifiedFor why the organizer took the player out of the ranking; null = they did not
 */
public record BoardEntry(
        RunId runId,
        AccountId account,
        int colorIndex,
        RunStatus status,
        boolean began,
        @Nullable String zone,
        @Nullable Integer tier,
        int layer,
        long igtMs,
        int deaths,
        List<Visit> visits,
        @Nullable Instant finishedAt,
        int igtDrops,
        int deathDrops,
        long penaltyMs,
        @Nullable String disqualifiedFor) {

    /** Keeps its own copy of the visits. */
    public BoardEntry {
        visits = List.copyOf(visits);
    }

    /** A player without any progress. */
    public static BoardEntry fresh(RunId run, AccountId account, int colorIndex) {
        return new BoardEntry(
                run,
                account,
                colorIndex,
                RunStatus.REGISTERED,
                false,
                null,
                null,
                0,
                0,
                0,
                List.of(),
                null,
                0,
                0,
                0,
                null);
    }

    /** True when the node was entered before. */
    public boolean visited(String nodeId) {
        return visits.stream().anyMatch(visit -> visit.nodeId().equals(nodeId));
    }

    /** In-game time of the first entry into a layer; null when there is none (live-protocol §6.2). */
    public @Nullable Long entryOf(int ofLayer) {
        for (Visit visit : visits) {
            if (visit.layer() != null && visit.layer() == ofLayer) {
                return visit.igtMs();
            }
        }
        return null;
    }
}
