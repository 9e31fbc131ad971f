package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Audience;
import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.Platform;
import dev.photofinish.bench.live.Races;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.ServerProcesses;
import dev.photofinish.bench.net.EventLoop;
import java.net.InetSocketAddress;

/** What every scenario stands on; {@code quick} shortens all of them. */
public record Ground(
        Platform platform,
        EventLoop loop,
        InetSocketAddress address,
        Races races,
        ServerProcesses processes,
        int spectators,
        boolean quick) {

    Meter meter() {
        return new Meter(processes, loop);
    }

    Audience audience(LiveRace race, boolean deflate) {
        return new Audience(loop, address, race, deflate);
    }

    /** The full size, or a good deal less of it. */
    int size(int full) {
        return quick ? Math.max(1, full / 6) : full;
    }

    /** The full time in seconds, or a third of it. */
    double seconds(double full) {
        return quick ? full / 3 : full;
    }
}
