package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Audience;
import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.live.Running;
import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.Usage;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Seven hundred viewers arrive within ten seconds: do those who were there notice, and does everybody get in? A larger
 * room costs more whoever is in it, so the measure is the same room once everybody sits; what it was before they came is
 * told beside it.
 */
record Storm() implements Scenario {

    private static final int SEATED = 200;
    private static final int JOINING = 700;
    private static final long WITHIN_NANOS = 10_000_000_000L;

    @Override
    public String name() {
        return "storm";
    }

    @Override
    public Outcome run(Ground ground) {
        LiveRace race = ground.races().running(FanOut.MODS);
        FanOut.prefill(ground, race);
        Audience seated = ground.audience(race, false);
        Audience joining = ground.audience(race, false);
        Running playing = ground.loop().ask(() -> race.play(ground.loop(), 1, FanOut.GATE_EVERY));
        try {
            FanOut.seat(ground, seated, ground.size(SEATED));
            Pause.seconds(ground.seconds(3));
            Phase before = phase(ground, seated, ground.seconds(10));
            int count = ground.size(JOINING);
            long gap = (long) (WITHIN_NANOS * ground.scale() / count);
            ground.loop().execute(() -> {
                for (int i = 0; i < count; i++) {
                    ground.loop().at(System.nanoTime() + gap * i, joining::connect);
                }
            });
            Phase during = phase(ground, seated, gap * count / 1e9);
            ground.races().await("the storm to settle", () -> joining.watching() + joining.refused() >= count);
            Phase after = phase(ground, seated, ground.seconds(10));
            return ground.loop().ask(() -> outcome(before, during, after, seated, joining, count));
        } finally {
            playing.stop();
            ground.loop().execute(seated::leave);
            ground.loop().execute(joining::leave);
            ground.races().end(race);
        }
    }

    /** What those who were there first see for a while, and what it costs. */
    private record Phase(Latency live, Usage usage) {

        String p99() {
            return "%.1f ms, %.2f server cores".formatted(live.p99(), usage.serverCores());
        }
    }

    private static Phase phase(Ground ground, Audience seated, double seconds) {
        Meter meter = ground.meter();
        Latency live = Watching.measure(ground, seated, seconds);
        return new Phase(live, meter.read());
    }

    private Outcome outcome(Phase before, Phase during, Phase after, Audience seated, Audience joining, int count) {
        int first = seated.watching();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("live p99 while %d come".formatted(count), during.p99());
        details.put("live p99 once all %d sit".formatted(first + count), after.p99());
        details.put("live p99 with the first %d".formatted(first), before.p99());
        details.put("joined", joining.watching() + " of " + count + ", refused " + joining.refused());
        details.put(
                "joining",
                "p50 %.1f, p99 %.1f, max %.1f ms"
                        .formatted(
                                joining.joining().p50(),
                                joining.joining().p99(),
                                joining.joining().max()));
        boolean met = Watching.asBefore(after.live(), during.live(), 1.25)
                && joining.refused() == 0
                && seated.disconnects() + joining.disconnects() == 0;
        return new Outcome(
                name(),
                during.live(),
                0,
                during.usage(),
                count + " join, p99 as once seated",
                Verdict.of(met),
                details);
    }
}
