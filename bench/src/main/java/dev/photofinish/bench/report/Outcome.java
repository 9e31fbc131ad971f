package dev.photofinish.bench.report;

import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.Usage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one scenario found: a distribution, a rate a second, what it cost, what was hoped for and whether it came true,
 * and everything else worth a word.
 */
public record Outcome(
        String scenario,
        @Nullable Latency latency,
        double rate,
        @Nullable Usage usage,
        String goal,
        Verdict verdict,
        Map<String, String> details) {

    public Outcome {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** A scenario that could not be run, and why. */
    public static Outcome withoutResult(String scenario, Verdict verdict, String why) {
        return new Outcome(scenario, null, 0, null, "", verdict, Map.of("why", why));
    }
}
