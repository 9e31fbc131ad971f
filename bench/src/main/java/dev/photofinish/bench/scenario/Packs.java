package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.Usage;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Twenty players download their packs of a hundred megabytes: one of them, then all at once. Nobody keeps what comes. The
 * rate is megabytes a second of all together, the latency that of somebody else's small requests meanwhile.
 */
record Packs() implements Scenario {

    private static final int PLAYERS = 20;
    private static final int MEGABYTES = 100;
    private static final int ALONE = 11;
    private static final int ROUNDS = 3;
    private static final double GOAL_MB_PER_SECOND = 500;
    private static final double ALLOWED_GROWTH_MB = 64;

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public Outcome run(Ground ground) {
        Path seeds = ground.seeds();
        if (seeds == null) {
            return Outcome.withoutResult(name(), Verdict.NOT_AVAILABLE, "say where the server's seeds are: --seeds");
        }
        LiveRace race = ground.races().inSetup(ground.size(PLAYERS));
        Path pack = seeds.resolve(ground.races().packOf(race));
        try (GrownPack grown = GrownPack.of(pack, ground.size(MEGABYTES))) {
            return measure(ground, new PackDownloads(ground, race));
        } catch (IOException failure) {
            return Outcome.withoutResult(name(), Verdict.FAILED, failure.toString());
        }
    }

    private Outcome measure(Ground ground, PackDownloads downloads) throws IOException {
        boolean sound = downloads.isSound();
        // The server's first ones are slower, and what they load stays.
        downloads.together();
        double alone = downloads.alone(ALONE);
        Meter meter = ground.meter();
        try (Memory memory = new Memory(ground.processes());
                Bystander bystander = new Bystander(ground.servers().commandAddress())) {
            double together = 0;
            for (int i = 0; i < ROUNDS; i++) {
                together += downloads.together() / ROUNDS;
            }
            Usage usage = meter.read();
            boolean met =
                    sound && Math.min(alone, together) >= GOAL_MB_PER_SECOND && memory.grownMb() <= ALLOWED_GROWTH_MB;
            return new Outcome(
                    name(),
                    bystander.latency(),
                    together,
                    usage,
                    ">= 500 MB/s, flat memory",
                    Verdict.of(met),
                    details(alone, memory, sound));
        }
    }

    private static Map<String, String> details(double alone, Memory memory, boolean sound) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("one alone", "%.0f MB/s".formatted(alone));
        details.put("resident memory grew by at most", "%.0f MiB".formatted(memory.grownMb()));
        details.put("zip and its rest after a break", sound ? "sound, the same bytes" : "NOT the same bytes");
        return details;
    }
}
