package dev.photofinish.query.live;

/** How much a spectator may still say: refills steadily up to a burst (better S7). Confined to one thread. */
final class MessageBudget {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private double left;
    private long refilledAt;

    /** With a rate of 0 there is no limit. */
    MessageBudget(int perSecond, int burst, long nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.left = burst;
        this.refilledAt = nanos;
    }

    /** Takes one message off; false when there is nothing left. */
    boolean allows(long nanos) {
        if (perSecond <= 0) {
            return true;
        }
        left = Math.min(burst, left + (nanos - refilledAt) / NANOS * perSecond);
        refilledAt = nanos;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
