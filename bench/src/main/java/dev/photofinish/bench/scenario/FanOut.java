package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Audience;
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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Twenty mods report once a second, many spectators watch: how long from the mod's socket to the spectator's, and does
 * everybody see everything? {@code crowd} 0 takes the number from the command line.
 */
record FanOut(String name, boolean deflate, int crowd, double goalP99Ms) implements Scenario {

    static final int MODS = 20;
    static final int GATE_EVERY = 15;
    private static final int PREFILLED_ZONES = 5;
    private static final int ABREAST = 64;

    @Override
    public Outcome run(Ground ground) {
        LiveRace race = ground.races().running(MODS);
        int size = crowd == 0 ? ground.spectators() : ground.size(crowd);
        prefill(ground, race);
        Audience audience = ground.audience(race, deflate);
        try {
            seat(ground, audience, size);
            return measure(ground, race, audience, size);
        } finally {
            ground.loop().execute(audience::leave);
            ground.races().end(race);
        }
    }

    /** Some zones behind everybody, so that frames have the size they have in the middle of a race. */
    static void prefill(Ground ground, LiveRace race) {
        for (int i = 0; i < PREFILLED_ZONES; i++) {
            ground.loop().execute(() -> race.mods().forEach(LoadMod::sendFlag));
            Pause.ms(100);
        }
    }

    static void seat(Ground ground, Audience audience, int size) {
        ground.loop().execute(() -> audience.seat(size, ABREAST));
        ground.races().await("the spectators to be seated", () -> audience.watching() + audience.refused() >= size);
    }

    private Outcome measure(Ground ground, LiveRace race, Audience audience, int size) {
        Running playing = ground.loop().ask(() -> race.play(ground.loop(), 1, GATE_EVERY));
        Pause.seconds(ground.seconds(5));
        Meter meter = ground.meter();
        double seconds = ground.seconds(20);
        long before = ground.loop().ask(() -> {
            audience.shown().begin();
            return audience.messages();
        });
        Pause.seconds(seconds);
        long after = ground.loop().ask(() -> {
            audience.shown().end();
            return audience.messages();
        });
        Usage usage = meter.read();
        playing.stop();
        ground.drain();
        long missedFacts = missedFacts(ground, race, audience);
        return ground.loop().ask(() -> outcome(race, audience, size, (after - before) / seconds, usage, missedFacts));
    }

    private static long missedFacts(Ground ground, LiveRace race, Audience audience) {
        try {
            var facts = RaceHistory.of(ground.platform(), race.id()).zonesEntered();
            return facts.isEmpty() ? -1 : ground.loop().ask(() -> audience.missedPositions(facts));
        } catch (IllegalStateException noHistory) {
            return -1;
        }
    }

    private Outcome outcome(LiveRace race, Audience audience, int size, double rate, Usage usage, long missedFacts) {
        Latency all = audience.shown().all();
        Map<String, String> details = new LinkedHashMap<>();
        details.put(
                "watching",
                audience.watching() + " of " + size + ", disconnects " + audience.disconnects() + ", refused "
                        + audience.refused() + ", compressed " + audience.deflating());
        details.put(
                "ticks",
                "p50 %.1f, p99 %.1f ms"
                        .formatted(
                                audience.shown().ticks().p50(),
                                audience.shown().ticks().p99()));
        details.put(
                "facts",
                "p50 %.1f, p99 %.1f ms"
                        .formatted(
                                audience.shown().facts().p50(),
                                audience.shown().facts().p99()));
        details.put(
                "values",
                "coalesced %d, missed %d, backwards %d of %d shown"
                        .formatted(
                                audience.shown().coalesced(),
                                audience.missed(),
                                audience.shown().regressed(),
                                all.count()));
        details.put(
                "fact positions missed by the sample", missedFacts < 0 ? "not checked" : Long.toString(missedFacts));
        details.put(
                "joining",
                "p50 %.1f, p99 %.1f ms"
                        .formatted(audience.joining().p50(), audience.joining().p99()));
        details.put("bytes a message", Long.toString(audience.bytes() / Math.max(1, audience.messages())));
        details.put(
                "mods",
                "disconnects "
                        + race.mods().stream().mapToInt(LoadMod::disconnects).sum() + ", refusals "
                        + race.mods().stream().mapToInt(LoadMod::refusals).sum());
        boolean whole = audience.watching() == size
                && audience.disconnects() == 0
                && audience.missed() == 0
                && audience.shown().regressed() == 0
                && missedFacts <= 0;
        boolean compressed = !deflate || audience.deflating() == size;
        String goal = goalP99Ms == Double.MAX_VALUE
                ? "%d hold".formatted(size)
                : "%d at p99 <= %.0f ms".formatted(size, goalP99Ms);
        boolean met = whole && compressed && all.count() > 0 && all.p99() <= goalP99Ms;
        return new Outcome(name, all, rate, usage, goal, Verdict.of(met), details);
    }
}
