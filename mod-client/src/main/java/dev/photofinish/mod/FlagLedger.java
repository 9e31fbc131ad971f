package dev.photofinish.mod;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The flags a mod has reported and the server has not yet been seen to have, oldest first. What is in here when a
 * connection is lost is sent again on the next one, with its original in-game time.
 *
 * <p>A connection's messages are handled in order, so whatever proves the server has one flag proves it has the older.
 */
final class FlagLedger {

    /** Live-protocol §9: the mod's queues hold 128. */
    static final int BOUND = 128;

    private final Deque<ReportedFlag> pending = new ArrayDeque<>();

    void add(ReportedFlag flag) {
        if (pending.size() == BOUND) {
            pending.removeFirst();
        }
        pending.addLast(flag);
    }

    /** The server sent the zone update of that node. */
    void zoneConfirmed(String nodeId) {
        pending.stream()
                .filter(flag -> nodeId.equals(flag.nodeId()))
                .findFirst()
                .ifPresent(confirmed -> timeConfirmed(confirmed.igtMs()));
    }

    /** On return, the server knows this player's in-game time: nothing up to it is missing there. */
    void timeConfirmed(long igtMs) {
        pending.removeIf(flag -> flag.igtMs() <= igtMs);
    }

    /** The run is over; the server takes nothing more. */
    void clear() {
        pending.clear();
    }

    List<ReportedFlag> pending() {
        return List.copyOf(pending);
    }
}
