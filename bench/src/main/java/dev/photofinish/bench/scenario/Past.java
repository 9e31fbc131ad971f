package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.live.Running;
import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;

/** Somebody drags through a race of a hundred players while it runs: how long until an instant is there? */
record Past() implements Scenario {

    private static final int PLAYERS = 100;
    private static final int LOOKS = 300;
    private static final double GOAL_P99_MS = 150;

    @Override
    public String name() {
        return "past";
    }

    @Override
    public Outcome run(Ground ground) {
        LiveRace race = ground.races().running(ground.size(PLAYERS));
        Running running = new Running();
        try {
            List<GateLoop> loops = race.mods().stream()
                    .map(mod -> new GateLoop(ground.loop(), mod, running))
                    .toList();
            ground.loop().execute(() -> loops.forEach(GateLoop::start));
            Pause.seconds(ground.seconds(5));
            running.stop();
            ground.drain();
            JsonNode now = state(ground, race, "");
            Meter meter = ground.meter();
            Random random = new Random(5);
            Histogram took = Latency.histogram();
            long began = System.nanoTime();
            int looks = ground.size(LOOKS);
            for (int i = 0; i < looks; i++) {
                long asked = System.nanoTime();
                state(
                        ground,
                        race,
                        "?at=" + (1 + random.nextLong(now.path("position").asLong())));
                Latency.record(took, System.nanoTime() - asked);
            }
            Latency latency = Latency.of(took);
            double rate = looks / ((System.nanoTime() - began) / 1e9);
            Map<String, String> details = Map.of(
                    "players", Integer.toString(race.mods().size()),
                    "facts of the store", Long.toString(now.path("position").asLong()));
            boolean met = latency.p99() <= GOAL_P99_MS;
            return new Outcome(name(), latency, rate, meter.read(), "p99 <= 150 ms", Verdict.of(met), details);
        } finally {
            running.stop();
            ground.races().end(race);
        }
    }

    /** A moment before the race was created is a refusal, and as quick as any other answer. */
    private static JsonNode state(Ground ground, LiveRace race, String at) {
        return ground.platform()
                .call("GET", "/api/races/" + race.id() + "/state" + at, null, null)
                .json();
    }
}
