package dev.photofinish.mod.play;

import java.util.List;

/**
 * One player's whole run, decided beforehand: from this in-game time and these deaths on, these steps in order of their
 * strictly growing in-game times. The last one is a win or a surrender.
 */
public record Walk(long startIgtMs, int startDeaths, List<WalkStep> steps) {

    /** When it is over, in milliseconds of in-game time. */
    public long endIgtMs() {
        return steps.getLast().igtMs();
    }
}
