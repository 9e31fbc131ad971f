package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Platform;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.Map;

/** Throws the leaderboard away and has it rebuilt by replay; not every server offers that yet. */
record Rebuild() implements Scenario {

    private static final double GOAL_RATE = 20_000;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public Outcome run(Ground ground) {
        Meter meter = ground.meter();
        long since = System.nanoTime();
        Platform.Answer answer = ground.platform()
                .call(
                        "POST",
                        "/api/admin/projections/leaderboard/rebuild",
                        ground.platform().organizer(),
                        null);
        double seconds = (System.nanoTime() - since) / 1e9;
        if (answer.status() >= 300) {
            return Outcome.withoutResult(name(), Verdict.NOT_AVAILABLE, "the server answered " + answer.status());
        }
        double events = answer.json().path("events").asDouble(0);
        double took = answer.json().path("seconds").asDouble(seconds);
        return new Outcome(
                name(),
                null,
                events / took,
                meter.read(),
                ">= 20000 events/s",
                Verdict.of(events / took >= GOAL_RATE),
                Map.of("answer", answer.body()));
    }
}
