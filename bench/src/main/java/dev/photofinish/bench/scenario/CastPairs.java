package dev.photofinish.bench.scenario;

import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.Map;

/**
 * Sixteen people join and leave as casters without pause, on one race or each on another. Every answer must already show
 * the caster, or no longer: it is the read model at or after the command's own event.
 */
record CastPairs(String name, int races) implements Scenario {

    private static final double GOAL_RATE = 800;

    @Override
    public Outcome run(Ground ground) {
        try (CastLoad load = new CastLoad(ground, races)) {
            HttpLoad.Result result = load.run();
            boolean met = result.rate() >= GOAL_RATE && result.wrong() == 0;
            Map<String, String> details =
                    Map.of("warm-up", result.warmUp().told(), "wrong or stale answers", Long.toString(result.wrong()));
            return new Outcome(
                    name, result.latency(), result.rate(), result.usage(), ">= 800/s, fresh", Verdict.of(met), details);
        }
    }
}
