package dev.photofinish.query.tournament.scoring;

import dev.photofinish.events.AccountId;
import java.util.List;
import java.util.Objects;

/**
 * What a player has achieved in a tournament (tournaments §7.2).
 *
 * @param slots as many for each pool as runs are owed there, pools in their order and the best run first
 */
public record PlayerScore(AccountId account, List<Slot> slots) {
    /** Keeps its own copy. */
    public PlayerScore {
        slots = List.copyOf(slots);
    }

    /** Mean over all slots, what is empty or has no score being 0. */
    public double score() {
        return slots.stream().mapToDouble(Slot::counted).average().orElse(0);
    }

    /** Mean over what is finished and has a score; 0 when nothing is. */
    public double estimate() {
        return slots.stream()
                .filter(slot -> slot.is(Outcome.FINISHED))
                .map(Slot::score)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** Slots with a finished run. */
    public int finished() {
        return count(Outcome.FINISHED);
    }

    /** Slots with a forfeit or a disqualification. */
    public int forfeited() {
        return count(Outcome.FORFEITED) + count(Outcome.DISQUALIFIED);
    }

    /** Empty slots. */
    public int unattempted() {
        return (int) slots.stream().filter(slot -> slot.run() == null).count();
    }

    private int count(Outcome outcome) {
        return (int) slots.stream().filter(slot -> slot.is(outcome)).count();
    }
}
