package dev.photofinish.query.live;

import io.netty.channel.EventLoop;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lane of each event loop. */
final class Lanes {
    private final Map<EventLoop, LoopLane> lanes = new ConcurrentHashMap<>();
    private final LiveSettings settings;
    private final SpectatorMeters meters;

    Lanes(LiveSettings settings, SpectatorMeters meters) {
        this.settings = settings;
        this.meters = meters;
    }

    LoopLane of(EventLoop loop) {
        return lanes.computeIfAbsent(loop, known -> new LoopLane(known, settings, meters));
    }
}
