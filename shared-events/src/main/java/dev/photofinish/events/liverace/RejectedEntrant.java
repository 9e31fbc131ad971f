package dev.photofinish.events.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.racetime.Entrant;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the room without a run.
 *
 * @param account null when nobody is linked to them
 * @param reasons the codes of everything that speaks against them, the first first (tournaments §9.1)
 * @param reason the first as a sentence
 * @param outcome what became of them in the room, as racetime.gg says; null before the end
 * @param finishTime theirs in the room; null without one
 */
public record RejectedEntrant(
        Entrant entrant,
        @Nullable AccountId account,
        List<String> reasons,
        String reason,
        @Nullable String outcome,
        @Nullable Duration finishTime) {
    public RejectedEntrant {
        reasons = List.copyOf(reasons);
    }
}
