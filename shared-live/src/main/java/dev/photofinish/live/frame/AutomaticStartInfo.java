package dev.photofinish.live.frame;

import dev.photofinish.live.view.StartPlan;
import org.jspecify.annotations.Nullable;

/**
 * Whether a race starts by itself, same shape as in REST.
 *
 * @param graceSeconds how long after its planned time it waits for those who are not ready; null = for as long as it takes
 */
public record AutomaticStartInfo(boolean enabled, @Nullable Integer graceSeconds) {
    /** What of a plan is decided beforehand. */
    public static AutomaticStartInfo of(StartPlan plan) {
        return new AutomaticStartInfo(plan.automatic(), plan.graceSeconds());
    }
}
