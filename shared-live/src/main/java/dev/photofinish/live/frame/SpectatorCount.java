package dev.photofinish.live.frame;

/** How many watch on this node. */
public record SpectatorCount(int count) implements Frame {
    @Override
    public String type() {
        return "spectator_count";
    }
}
