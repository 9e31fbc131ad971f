package dev.photofinish.store.signals;

import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.Presence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the other nodes said. Their mods count as connected as long as they repeat it; when a node dies its mods go with
 * it. Used by the receiving thread alone.
 */
final class OtherNodes {
    private static final Logger log = LoggerFactory.getLogger(OtherNodes.class);
    private static final Duration SILENT_AFTER = Duration.ofSeconds(15);

    private final LiveSignals listeners;
    private final Clock clock;
    private final Map<Presence, Instant> connected = new HashMap<>();

    OtherNodes(LiveSignals listeners, Clock clock) {
        this.listeners = listeners;
        this.clock = clock;
    }

    void take(String payload) {
        payload.lines().skip(1).forEach(this::takeLine);
    }

    private void takeLine(String line) {
        var words = line.split(" ", -1);
        try {
            if ("t".equals(words[0])) {
                listeners.tick(Wire.tick(words));
            } else if ("p".equals(words[0])) {
                take(Wire.presence(words));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            log.warn("A signal of another node makes no sense: {}", line);
        }
    }

    private void take(Presence presence) {
        if (presence.connected()) {
            if (connected.put(presence, clock.instant()) == null) {
                listeners.presence(presence);
            }
        } else if (connected.remove(gone(presence, true)) != null) {
            listeners.presence(presence);
        }
    }

    void forgetTheSilent() {
        var limit = clock.instant().minus(SILENT_AFTER);
        connected.entrySet().removeIf(entry -> {
            boolean silent = entry.getValue().isBefore(limit);
            if (silent) {
                listeners.presence(gone(entry.getKey(), false));
            }
            return silent;
        });
    }

    private static Presence gone(Presence presence, boolean connected) {
        return new Presence(presence.race(), presence.run(), connected, presence.node());
    }
}
