package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.live.Platform;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Has the leaderboard rebuilt by replay beside the one that answers; not every server offers that. */
record Rebuild() implements Scenario {

    private static final double GOAL_RATE = 20_000;
    private static final String PATH = "/api/admin/projections/leaderboard/rebuild";
    private static final Set<String> OVER = Set.of("done", "failed");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public Outcome run(Ground ground) {
        Meter meter = ground.meter();
        Platform.Answer started = call(ground, "POST");
        if (started.status() >= 300) {
            return Outcome.withoutResult(name(), Verdict.NOT_AVAILABLE, "the server answered " + started.status());
        }
        Platform.Answer progress = awaitEnd(ground);
        double rate = progress.json().path("events_per_second").asDouble(0);
        boolean done = "done".equals(progress.json().path("state").asString(""));
        return new Outcome(
                name(),
                null,
                rate,
                meter.read(),
                ">= 20000 events/s",
                Verdict.of(done && rate >= GOAL_RATE),
                Map.of("answer", progress.body()));
    }

    private static Platform.Answer awaitEnd(Ground ground) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Platform.Answer progress = call(ground, "GET");
        while (!OVER.contains(progress.json().path("state").asString("")) && System.nanoTime() < deadline) {
            Pause.ms(100);
            progress = call(ground, "GET");
        }
        return progress;
    }

    private static Platform.Answer call(Ground ground, String method) {
        return ground.platform().call(method, PATH, ground.platform().organizer(), null);
    }
}
