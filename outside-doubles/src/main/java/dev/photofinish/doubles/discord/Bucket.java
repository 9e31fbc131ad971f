package dev.photofinish.doubles.discord;

import dev.photofinish.doubles.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** So many requests in a window that begins with the first of them, as Discord counts and tells. */
final class Bucket {
    private static final double NANOS = 1e9;

    private final int limit;
    private final Duration window;
    private long begun;
    private int taken;

    Bucket(int limit, Duration window) {
        this.limit = limit;
        this.window = window;
    }

    /** The answer with what is left, or the refusal when there is nothing. */
    synchronized Reply count(Supplier<Reply> answer) {
        long now = System.nanoTime();
        if (taken == 0 || now - begun >= window.toNanos()) {
            begun = now;
            taken = 0;
        }
        double resetAfter = (begun + window.toNanos() - now) / NANOS;
        if (taken == limit) {
            return told(refusal(resetAfter), resetAfter);
        }
        taken++;
        return told(answer.get(), resetAfter);
    }

    private Reply told(Reply reply, double resetAfter) {
        return reply.with("X-RateLimit-Limit", Integer.toString(limit))
                .with("X-RateLimit-Remaining", Integer.toString(limit - taken))
                .with("X-RateLimit-Reset-After", Double.toString(resetAfter));
    }

    private static Reply refusal(double resetAfter) {
        var body = Map.of("message", "You are being rate limited.", "retry_after", resetAfter, "global", false);
        return Reply.json(429, body).with("Retry-After", Long.toString((long) Math.ceil(resetAfter)));
    }
}
