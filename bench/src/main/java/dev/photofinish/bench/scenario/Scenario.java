package dev.photofinish.bench.scenario;

import dev.photofinish.bench.report.Outcome;
import java.util.List;

/** A question to a running server. Leaves nothing connected behind. */
public interface Scenario {

    /** As on the command line and in the table. */
    String name();

    Outcome run(Ground ground);

    /** All of them, in the order in which they run. */
    static List<Scenario> all() {
        return List.of(
                new FactLatency(),
                new FanOut("fanout", false, 0, 150),
                new FanOut("fanout-deflate", true, 0, 250),
                new FanOut("hold", false, 5000, Double.MAX_VALUE),
                new Storm(),
                new NeverReading(),
                new Ingest(),
                new Reads("detail", 3000, 20),
                new Reads("list", 1000, Double.MAX_VALUE),
                new CastPairs("cast", 1),
                new CastPairs("cast-spread", 16),
                new Packs(),
                new Past(),
                new Outage(),
                new FullRooms(),
                new Rebuild());
    }
}
