package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Audience;
import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.LoadMod;
import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.live.Running;
import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.SentLog;
import dev.photofinish.bench.measure.Usage;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** One gate after the other, few spectators: how long from the flag on the mod's socket to the spectator's frame? */
record FactLatency() implements Scenario {

    private static final int SEATED = 10;
    private static final long GAP_NANOS = 50_000_000;
    private static final double GOAL_P50_MS = 10;
    private static final double SPLIT_GOAL_P50_MS = 25;

    @Override
    public String name() {
        return "fact-latency";
    }

    @Override
    public Outcome run(Ground ground) {
        LiveRace race = ground.races().running(FanOut.MODS);
        Audience audience = ground.audience(race, false);
        Histogram confirmed = Latency.histogram();
        Running playing = new Running();
        try {
            FanOut.seat(ground, audience, SEATED);
            ground.loop().execute(() -> {
                race.mods().forEach(mod -> mod.onZone(nanos -> confirm(mod.sent(), nanos, confirmed)));
                gate(ground, race, 0, System.nanoTime(), playing);
            });
            Pause.seconds(ground.seconds(3));
            ground.loop().execute(confirmed::reset);
            Meter meter = ground.meter();
            Latency shown = Watching.measure(ground, audience, ground.seconds(15));
            Usage usage = meter.read();
            Latency answered = ground.loop().ask(() -> Latency.of(confirmed));
            Map<String, String> details = Map.of(
                    "flag to the mod's own zone_update",
                    "p50 %.1f, p99 %.1f ms".formatted(answered.p50(), answered.p99()),
                    "facts",
                    "%d shown to %d spectators".formatted(shown.count(), SEATED));
            double goal = ground.servers().split() ? SPLIT_GOAL_P50_MS : GOAL_P50_MS;
            boolean met = shown.count() > 0 && shown.p50() <= goal;
            return new Outcome(
                    name(), shown, 1e9 / GAP_NANOS, usage, "p50 <= %.0f ms".formatted(goal), Verdict.of(met), details);
        } finally {
            playing.stop();
            ground.loop().execute(audience::leave);
            ground.races().end(race);
        }
    }

    private static void gate(Ground ground, LiveRace race, int count, long due, Running playing) {
        if (playing.isOn()) {
            LoadMod mod = race.mods().get(count % race.mods().size());
            mod.sendFlag();
            ground.loop().at(due + GAP_NANOS, () -> gate(ground, race, count + 1, due + GAP_NANOS, playing));
        }
    }

    private static void confirm(SentLog sent, long nanos, Histogram confirmed) {
        if (sent.last() > 0) {
            Latency.record(confirmed, nanos - sent.sentAt(sent.last()));
        }
    }
}
