package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Audience;
import dev.photofinish.bench.live.LiveRace;
import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.live.Platform;
import dev.photofinish.bench.live.Races;
import dev.photofinish.bench.live.Servers;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.ServerProcesses;
import dev.photofinish.bench.net.EventLoop;
import dev.photofinish.bench.outside.Others;
import dev.photofinish.bench.outside.Rooms;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What every scenario stands on; {@code seeds} is the root of the server's pools, null when that is not known; {@code scale}
 * below 1 makes all of them shorter and smaller; {@code others} and {@code rooms} are the services that the server talks to,
 * null when the bench has no hand in them.
 */
public record Ground(
        Platform platform,
        EventLoop loop,
        Servers servers,
        Races races,
        ServerProcesses processes,
        @Nullable Path seeds,
        int spectators,
        double scale,
        @Nullable Others others,
        @Nullable Rooms rooms) {

    Meter meter() {
        return new Meter(processes, loop);
    }

    Audience audience(LiveRace race, boolean deflate) {
        return new Audience(loop, servers.queryAddress(), race, deflate);
    }

    /** The full size, scaled. */
    int size(int full) {
        return Math.max(1, (int) (full * scale));
    }

    /** The full time in seconds, scaled. */
    double seconds(double full) {
        return full * scale;
    }

    /** Long enough for what is under way to arrive. */
    void drain() {
        Pause.seconds(Math.max(0.3, seconds(3)));
    }
}
