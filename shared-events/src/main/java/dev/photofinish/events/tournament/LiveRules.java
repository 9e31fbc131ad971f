package dev.photofinish.events.tournament;

import org.jspecify.annotations.Nullable;

/**
 * What a tournament says of its live races beyond its terms (tournaments §8.8, §12).
 *
 * @param accountAgeDays how many days old an account must be to enter one, 0 = any; null = as the organization has it
 * @param autoAcceptResults whether finished runs are accepted without a reviewer when the results stand
 */
public record LiveRules(@Nullable Integer accountAgeDays, boolean autoAcceptResults) {
    /** Of a tournament that said nothing. */
    public static final LiveRules USUAL = new LiveRules(null, false);
}
