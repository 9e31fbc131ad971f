package dev.photofinish.mod.play;

/** Something that happens to a player at an instant of in-game time, in milliseconds. */
public sealed interface WalkStep {

    /** When, in milliseconds of in-game time. */
    long igtMs();

    /** Through a gate into a node; its flag is set. */
    record Entered(long igtMs, String nodeId, int flagId) implements WalkStep {}

    /** Dead, and back at the last resting place. */
    record Died(long igtMs) implements WalkStep {}

    /** Travelled back to a place already known; no flag tells. */
    record WarpedBack(long igtMs, String nodeId) implements WalkStep {}

    /** The final boss is down. */
    record Won(long igtMs, int flagId) implements WalkStep {}

    /** Enough of this. */
    record GaveUp(long igtMs) implements WalkStep {}
}
