package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.LoadMod;
import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.live.RaceHistory;
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
 * Then the history of some races is read back: every confirmed zone must be there, exactly once. The races that warm the
 * server are others than the measured ones, whose runs shall be of a usual length.
 */
record Ingest() implements Scenario {

    private static final int RACES = 60;
    private static final int CHECKED_RACES = 3;
    private static final double GOAL_RATE = 1500;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public Outcome run(Ground ground) {
        WarmUp warmUp = warmUp(ground);
        try (GateRaces gates = new GateRaces(ground, ground.size(RACES))) {
            Pause.seconds(ground.seconds(5));
            Meter meter = ground.meter();
            double seconds = ground.seconds(15);
            long before = gates.confirmed();
            gates.forgetLatencies();
            Pause.seconds(seconds);
            long after = gates.confirmed();
            Latency latency = gates.latency();
            Usage usage = meter.read();
            gates.stop();
            return outcome(ground, gates, warmUp, latency, (after - before) / seconds, usage);
        }
    }

    private static WarmUp warmUp(Ground ground) {
        try (GateRaces gates = new GateRaces(ground, ground.size(RACES))) {
            WarmUp warmUp = WarmUp.of(ground, gates::confirmed);
            gates.stop();
            return warmUp;
        }
    }

    private Outcome outcome(Ground ground, GateRaces gates, WarmUp warmUp, Latency latency, double rate, Usage usage) {
        GateLoop.Total total = gates.total();
        int disconnects = gates.sum(LoadMod::disconnects);
        List<String> wrong = new ArrayList<>();
        List<LiveRace> checked =
                gates.races().subList(0, Math.min(CHECKED_RACES, gates.races().size()));
        checked.forEach(race -> compare(ground, race, gates.loopsOf(race), wrong));
        Map<String, String> details = new LinkedHashMap<>();
        details.put("warm-up", warmUp.told());
        details.put("runs", Integer.toString(gates.mods()));
        details.put("the mods together may send", "%.0f/s".formatted(gates.mods() * GateLoop.MOST_PER_SECOND));
        details.put("gates", "%d sent, %d confirmed".formatted(total.sent(), total.confirmed()));
        details.put("mods", "disconnects " + disconnects + ", refusals " + gates.sum(LoadMod::refusals));
        details.put(
                "history of " + CHECKED_RACES + " races",
                wrong.isEmpty() ? "every confirmed zone exactly once" : String.join("; ", wrong));
        boolean met = rate >= GOAL_RATE && wrong.isEmpty() && disconnects == 0;
        return new Outcome(name(), latency, rate, usage, ">= 1500/s", Verdict.of(met), details);
    }

    private static void compare(Ground ground, LiveRace race, List<GateLoop> loops, List<String> wrong) {
        RaceHistory history = RaceHistory.of(ground.platform(), race.id());
        for (GateLoop loop : loops) {
            long kept = history.zonesEnteredBy(loop.mod().contestant().participantId());
            GateLoop.Total run = ground.loop().ask(() -> GateLoop.total(List.of(loop)));
            if (kept < run.confirmed() || kept > run.sent()) {
                wrong.add("%s has %d, confirmed %d, sent %d"
                        .formatted(loop.mod().contestant().login(), kept, run.confirmed(), run.sent()));
            }
        }
    }
}
