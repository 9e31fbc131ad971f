package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.LoadMod;
import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.live.RaceHistory;
import dev.photofinish.bench.live.Running;
import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.Usage;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many runs at once, each mod through the next gate as soon as the last is confirmed: how many durable facts a second?
 * Then the history of some races is read back: every confirmed zone must be there, exactly once.
 */
record Ingest() implements Scenario {

    private static final int RACES = 60;
    private static final int MODS_A_RACE = 4;
    private static final int CHECKED_RACES = 3;
    private static final double GOAL_RATE = 1500;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public Outcome run(Ground ground) {
        List<LiveRace> races = new ArrayList<>();
        Running running = new Running();
        try {
            for (int i = 0; i < ground.size(RACES); i++) {
                races.add(ground.races().running(MODS_A_RACE));
            }
            List<GateLoop> loops = races.stream()
                    .flatMap(race -> race.mods().stream())
                    .map(mod -> new GateLoop(ground.loop(), mod, running))
                    .toList();
            ground.loop().execute(() -> loops.forEach(GateLoop::start));
            Pause.seconds(ground.seconds(5));
            Meter meter = ground.meter();
            double seconds = ground.seconds(15);
            GateLoop.Total before = ground.loop().ask(() -> GateLoop.total(loops));
            ground.loop().ask(() -> {
                loops.forEach(GateLoop::forgetLatencies);
                return true;
            });
            Pause.seconds(seconds);
            GateLoop.Total after = ground.loop().ask(() -> GateLoop.total(loops));
            Latency latency = ground.loop().ask(() -> GateLoop.latency(loops));
            Usage usage = meter.read();
            running.stop();
            ground.drain();
            double rate = (after.confirmed() - before.confirmed()) / seconds;
            return outcome(ground, races, loops, latency, rate, usage);
        } finally {
            running.stop();
            races.forEach(ground.races()::end);
        }
    }

    private Outcome outcome(
            Ground ground, List<LiveRace> races, List<GateLoop> loops, Latency latency, double rate, Usage usage) {
        GateLoop.Total total = ground.loop().ask(() -> GateLoop.total(loops));
        List<String> wrong = new ArrayList<>();
        for (LiveRace race : races.subList(0, Math.min(CHECKED_RACES, races.size()))) {
            compare(ground, race, loops, wrong);
        }
        Map<String, String> details = new LinkedHashMap<>();
        details.put("runs", Integer.toString(loops.size()));
        details.put("the mods together may send", "%.0f/s".formatted(loops.size() * GateLoop.MOST_PER_SECOND));
        details.put("gates", "%d sent, %d confirmed".formatted(total.sent(), total.confirmed()));
        details.put("mods", "disconnects " + sum(races, true) + ", refusals " + sum(races, false));
        details.put(
                "history of " + CHECKED_RACES + " races",
                wrong.isEmpty() ? "every confirmed zone exactly once" : String.join("; ", wrong));
        boolean met = rate >= GOAL_RATE && wrong.isEmpty() && sum(races, true) == 0;
        return new Outcome(name(), latency, rate, usage, ">= 1500/s", Verdict.of(met), details);
    }

    private static void compare(Ground ground, LiveRace race, List<GateLoop> loops, List<String> wrong) {
        RaceHistory history = RaceHistory.of(ground.platform(), race.id());
        for (GateLoop loop : loops) {
            if (race.mods().contains(loop.mod())) {
                long kept = history.zonesEnteredBy(loop.mod().contestant().participantId());
                GateLoop.Total run = ground.loop().ask(() -> GateLoop.total(List.of(loop)));
                if (kept < run.confirmed() || kept > run.sent()) {
                    wrong.add("%s has %d, confirmed %d, sent %d"
                            .formatted(loop.mod().contestant().login(), kept, run.confirmed(), run.sent()));
                }
            }
        }
    }

    private static int sum(List<LiveRace> races, boolean disconnects) {
        return races.stream()
                .flatMap(race -> race.mods().stream())
                .mapToInt(disconnects ? LoadMod::disconnects : LoadMod::refusals)
                .sum();
    }
}
