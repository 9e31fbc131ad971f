package dev.photofinish.bench.live;

import java.util.HashSet;
import java.util.Set;

/** One pair of eyes: the newest message of each player it has seen, and, for a sampled one, the positions. */
final class Spectator {

    final int[] shown;
    final long connectingSince = System.nanoTime();
    final boolean sampled;
    final Set<Long> positions = new HashSet<>();
    long firstPosition = -1;
    boolean watching;
    boolean lost;
    int closeCode;

    Spectator(int players, boolean sampled) {
        this.shown = new int[players];
        this.sampled = sampled;
    }

    /** Takes in a frame; values go to {@code measured} once the first snapshot is there. */
    void see(SeenFrame frame, Shown measured, long nanos) {
        for (int i = 0; i < frame.values().size(); i++) {
            SeenValue value = frame.values().get(i);
            int player = value.player();
            if (watching) {
                measured.value(player, shown[player], value.number(), nanos);
            }
            shown[player] = Math.max(shown[player], value.number());
        }
        watching |= frame.snapshot();
        if (frame.position() >= 0) {
            firstPosition = firstPosition < 0 ? frame.position() : firstPosition;
            if (sampled) {
                positions.add(frame.position());
            }
        }
    }

    /** How many of a player's messages never came, judged by the newest that was sent. */
    int behind(int player, int newest) {
        return Math.max(0, newest - shown[player]);
    }
}
