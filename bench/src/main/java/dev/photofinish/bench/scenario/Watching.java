package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Audience;
import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.measure.Latency;

/** How an audience fares for a while. */
final class Watching {

    /** Below this, a difference between two p99 is the machine's own noise. */
    private static final double NOISE_MS = 5;

    private Watching() {}

    /** What the audience sees of what is sent within these seconds. */
    static Latency measure(Ground ground, Audience audience, double seconds) {
        ground.loop().execute(audience.shown()::begin);
        Pause.seconds(seconds);
        ground.loop().execute(audience.shown()::end);
        ground.drain();
        return ground.loop().ask(audience.shown()::all);
    }

    /** The second p99 is at most {@code factor} times the first, but for noise. */
    static boolean asBefore(Latency before, Latency during, double factor) {
        return during.count() > 0 && during.p99() <= Math.max(before.p99() * factor, before.p99() + NOISE_MS);
    }
}
