package dev.photofinish.command.outside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When a service of others may be asked, as its rate-limit headers say. What little is left of an allowance is spread
 * over the time until it is renewed, so that it does not come to a refusal; after one there is the pause it names.
 */
public final class QuietTime {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration UNSAID = Duration.ofSeconds(1);
    /** Ends that are so close are those of one allowance, told by answers that took their time. */
    private static final Duration SAME = Duration.ofMillis(100);

    private final Clock clock;
    private final int spreadBelow;
    private Instant until = Instant.EPOCH;
    private Instant renewedAt = Instant.EPOCH;
    private Instant next = Instant.EPOCH;
    private long remaining;

    /** With so many requests left, or fewer, there is a pause before each. */
    public QuietTime(Clock clock, int spreadBelow) {
        this.clock = clock;
        this.spreadBelow = spreadBelow;
    }

    /** Zero when a request may be made now, which is then counted; else how long to wait before asking again. */
    public synchronized Duration enter() {
        var now = clock.instant();
        var welcome = welcome(now);
        if (welcome.isAfter(now)) {
            return Duration.between(now, welcome);
        }
        remaining--;
        next = now.plus(pace(now));
        return Duration.ZERO;
    }

    /** Notes what an answer says. One that came out of turn does not undo what another said. */
    public synchronized void note(OutsideAnswer answer) {
        var now = clock.instant();
        var allowance = Allowance.of(answer, now);
        if (allowance != null) {
            var end = now.plus(allowance.renewedIn());
            boolean renewed = end.isAfter(renewedAt.plus(SAME));
            remaining = renewed ? allowance.remaining() : Math.min(remaining, allowance.remaining());
            renewedAt = renewed ? end : renewedAt;
            next = now.plus(pace(now));
        }
        if (answer.status() == TOO_MANY_REQUESTS) {
            var said = answer.retryAfter();
            var end = now.plus(said != null ? said : allowance == null ? UNSAID : allowance.renewedIn());
            until = end.isAfter(until) ? end : until;
        }
    }

    private Instant welcome(Instant now) {
        if (until.isAfter(now) || !renewedAt.isAfter(now)) {
            return until;
        }
        return remaining > 0 ? next : renewedAt;
    }

    /** The pause after which the next request leaves as many for the rest of the time. */
    private Duration pace(Instant now) {
        return remaining > spreadBelow || !renewedAt.isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, renewedAt).dividedBy(Math.max(0, remaining) + 1);
    }
}
