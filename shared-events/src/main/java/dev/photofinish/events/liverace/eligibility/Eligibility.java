package dev.photofinish.events.liverace.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may be in a live race.
 *
 * @param reasons everything that speaks against it, in the order of the reference; empty = they may
 * @param reason the first as a sentence; null = they may
 */
public record Eligibility(
        List<IneligibilityReason> reasons, @Nullable String reason) {
    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    /** By the facts. */
    public static Eligibility of(EligibilityFacts facts) {
        var reasons = Stream.of(IneligibilityReason.values())
                .filter(one -> one.holds(facts))
                .toList();
        return new Eligibility(
                reasons, reasons.isEmpty() ? null : reasons.getFirst().sentence(facts));
    }

    /** Not, for that reason alone. */
    public static Eligibility not(IneligibilityReason reason, String sentence) {
        return new Eligibility(List.of(reason), sentence);
    }

    /** Whether they may. */
    public boolean eligible() {
        return reasons.isEmpty();
    }

    /** The reasons' names. */
    public List<String> codes() {
        return reasons.stream().map(Enum::name).toList();
    }
}
